package monazite.indexer.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.JsonLines;
import monazite.indexer.store.LandscapeException;

/// The readings of a publication as the index keeps them.
public final class Readings {
  /// Begins what a line says of where it stood; nothing but that comes after it.
  private static final String SOURCE = ",\"source\":{";

  private Readings() {}

  /// A reading as one JSON line.
  public static String line(PatentDocument document) {
    return JsonLines.write(document);
  }

  /// The readings behind stored lines.
  public static List<PatentDocument> parse(List<String> lines) {
    List<PatentDocument> documents = new ArrayList<>();
    for (String line : lines) {
      documents.add(
          JsonLines.read(line)
              .orElseThrow(
                  () ->
                      new LandscapeException(
                          "the index holds a reading that can't be read; index the dumps anew",
                          null)));
    }
    return documents;
  }

  /// Hash of what a reading says, wherever it stood.
  static String hash(PatentDocument document) {
    return hash(line(document));
  }

  /// Hash of what a reading's line says, wherever it stood.
  static String hash(String line) {
    return digest(line.substring(0, line.lastIndexOf(SOURCE)).getBytes(StandardCharsets.UTF_8));
  }

  /// Hash of what several readings say, and where they stood.
  static String hash(List<PatentDocument> documents) {
    StringBuilder lines = new StringBuilder();
    documents.forEach(document -> lines.append(hash(document)).append(place(document)));
    return digest(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String digest(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }

  /// Where a reading stood, so that places compare as text.
  static String place(PatentDocument document) {
    return place(document.source());
  }

  /// A place, so that places compare as text.
  static String place(Source source) {
    return source.format()
        + "\n"
        + source.file()
        + "\n"
        + source.entry()
        + "\n"
        + "%019d".formatted(source.offset());
  }

  /// Readings in the order in which they are kept: by where they stood.
  static List<PatentDocument> ordered(List<PatentDocument> documents) {
    return documents.stream().sorted(Comparator.comparing(Readings::place)).toList();
  }
}
