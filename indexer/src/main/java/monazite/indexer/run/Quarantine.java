package monazite.indexer.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import monazite.corpus.document.Source;

/// A folder of the records that couldn't be read, each as it was, with a note of where it stood and
/// why it is here. Named by content, so a second run over the same dump adds nothing.
public final class Quarantine {
  private static final JsonMapper JSON = new JsonMapper();
  private final Path folder;

  /// @param folder made when the first record comes in
  public Quarantine(Path folder) {
    this.folder = folder;
  }

  /// Where the records are.
  public Path folder() {
    return folder;
  }

  /// Keeps one record.
  ///
  /// @param bytes the record, or what is known of it
  public void keep(byte[] bytes, Source where, String why) throws IOException {
    Files.createDirectories(folder);
    String name = name(bytes, where);
    Files.write(folder.resolve(name + ".record"), bytes);
    note(name, where, why);
  }

  /// Notes a record or stream that is not kept itself: too large, or an archive's own trouble.
  public void note(Source where, String why) throws IOException {
    Files.createDirectories(folder);
    note(name(why.getBytes(StandardCharsets.UTF_8), where), where, why);
  }

  private void note(String name, Source where, String why) throws IOException {
    ObjectNode note = JSON.createObjectNode();
    note.put("reason", why);
    note.put("format", where.format());
    note.put("file", where.file());
    note.put("entry", where.entry());
    note.put("offset", where.offset());
    Files.writeString(folder.resolve(name + ".json"), note.toPrettyString() + "\n");
  }

  private static String name(byte[] bytes, Source where) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(where.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(bytes), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
