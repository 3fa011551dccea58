package monazite.corpus.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells office documents, which are archives inside, by their first bytes.
public final class OfficeFiles {
  private static final String LOCAL = "PK\u0003\u0004";
  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;
  private static final int LONGEST_NAME = 200;
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final int OLE_HEADER = 512;
  private static final int OLE_DIRECTORY = 48;

  private OfficeFiles() {}

  /// What an office document is.
  public enum Kind {
    /// A zip of the Office Open XML kind that holds sheets.
    WORKBOOK,
    /// One that holds a text.
    TEXT,
    /// The older form of both and of others; also what an encrypted one looks like.
    OLD,
    /// The older form, certainly with a text.
    OLD_TEXT,
    /// Slides, drawings, and the kinds of other makers.
    OTHER
  }

  /// The kind of the office document that begins with these bytes; empty where it is none.
  public static Optional<Kind> kind(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith(OLE)) {
      return Optional.of(isOldText(text) ? Kind.OLD_TEXT : Kind.OLD);
    }
    return text.startsWith(LOCAL) ? packaged(text) : Optional.empty();
  }

  /// A package names its parts as no folder of documents does.
  private static Optional<Kind> packaged(String text) {
    if (name(text, 0).equals("mimetype") && text.startsWith("application/vnd.oasis.", 38)) {
      return Optional.of(Kind.OTHER);
    }
    boolean parts = false;
    Optional<Kind> kind = Optional.empty();
    for (int at = 0; at >= 0; at = text.indexOf(LOCAL, at + 4)) {
      String name = name(text, at);
      parts |= name.equals("[Content_Types].xml") || name.equals("_rels/.rels");
      parts |= name.equals("xl/_rels/workbook.xml.rels") || name.startsWith("docProps/");
      if (name.startsWith("xl/")) {
        kind = kind.or(() -> Optional.of(Kind.WORKBOOK));
      } else if (name.startsWith("word/")) {
        kind = kind.or(() -> Optional.of(Kind.TEXT));
      }
      parts |= name.equals("xl/workbook.xml") || name.equals("word/document.xml");
    }
    return parts ? Optional.of(kind.orElse(Kind.OTHER)) : Optional.empty();
  }

  private static String name(String text, int local) {
    if (local + NAME > text.length()) {
      return "";
    }
    int length = text.charAt(local + NAME_LENGTH) | (text.charAt(local + NAME_LENGTH + 1) << 8);
    int end = local + NAME + length;
    return length > LONGEST_NAME || end > text.length() ? "" : text.substring(local + NAME, end);
  }

  /// The names of an old document's streams, where they stand near its beginning.
  private static boolean isOldText(String text) {
    if (text.length() < OLE_HEADER) {
      return false;
    }
    long sector = text.charAt(OLE_DIRECTORY) | (text.charAt(OLE_DIRECTORY + 1) << 8);
    int at = (int) Math.min((sector + 1) * OLE_HEADER, text.length());
    String names = text.substring(at, Math.min(text.length(), at + 4 * OLE_HEADER));
    return names.contains("W\u0000o\u0000r\u0000d\u0000D\u0000o\u0000c\u0000");
  }
}
