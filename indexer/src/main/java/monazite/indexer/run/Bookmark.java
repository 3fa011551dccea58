package monazite.indexer.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import monazite.corpus.input.InputFile;

/// Where a run stood, as each of its commits says it: everything before this place is in the index
/// or in the quarantine, so that a run that was broken off goes on from here.
///
/// @param inputs how many whole inputs lie before
/// @param records how many of the next input's records
/// @param bytes of all records before
/// @param known hash of what the inputs up to here were, and of how they were read
/// @param counts what became of the records before
record Bookmark(int inputs, long records, long bytes, String known, List<Count> counts) {
  /// The beginning.
  static final Bookmark START = new Bookmark(0, 0, 0, "", List.of());

  private static final JsonMapper JSON = new JsonMapper();

  /// Records of a format and an office that met the same fate.
  record Count(String format, String office, Fate fate, long records) {}

  Bookmark {
    counts = List.copyOf(counts);
  }

  /// The bookmark as text.
  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The bookmark of a text; empty where it is none, or where the inputs are no longer what they
  /// were.
  ///
  /// @param manner how the inputs are read: options that change what becomes of a record
  static Optional<Bookmark> of(String text, String manner, List<InputFile> inputs) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Bookmark mark = JSON.readValue(text, Bookmark.class);
      int seen = mark.inputs + (mark.records > 0 ? 1 : 0);
      boolean same =
          seen <= inputs.size() && mark.known.equals(known(manner, inputs.subList(0, seen)));
      return same ? Optional.of(mark) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty(); // of another version of the program
    }
  }

  /// Hash of what inputs are.
  static String known(String manner, List<InputFile> inputs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((manner + "\n").getBytes(StandardCharsets.UTF_8));
      for (InputFile input : inputs) {
        digest.update((input + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
