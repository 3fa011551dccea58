package monazite.corpus.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The encoding that an XML declaration names.
final class XmlEncoding {
  private static final int DECLARATION = 200;

  private XmlEncoding() {}

  /// The record's text where its declaration names an encoding other than UTF-8 and ASCII, which
  /// the parser reads by itself; empty otherwise.
  static Optional<String> decodeUnlessUtf8(byte[] record) throws XMLStreamException {
    String name = declared(record);
    String upper = name.toUpperCase(Locale.ROOT);
    if (name.isEmpty() || upper.equals("UTF-8") || upper.equals("US-ASCII")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Charset.forName(isWide(upper) ? "UTF-8" : name)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(unmarked(record))
              .toString());
    } catch (CharacterCodingException e) {
      throw new XMLStreamException("bytes that are not in the declared encoding " + name, e);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new XMLStreamException("declared encoding " + name + " is not known", e);
    }
  }

  /// The record without byte order marks of UTF-8 at its ends: some put one before each document,
  /// whatever its encoding, where they join several.
  private static ByteBuffer unmarked(byte[] record) {
    int from = isMark(record, 0) ? 3 : 0;
    int to = record.length - 3 >= from && isMark(record, record.length - 3) ? 3 : 0;
    return ByteBuffer.wrap(record, from, record.length - from - to);
  }

  private static boolean isMark(byte[] b, int at) {
    return at + 3 <= b.length
        && b[at] == (byte) 0xEF
        && b[at + 1] == (byte) 0xBB
        && b[at + 2] == (byte) 0xBF;
  }

  /// A declaration that can be read byte by byte is not in UTF-16, whatever it says: some programs
  /// write so, and what is in UTF-16 has been made UTF-8 before.
  private static boolean isWide(String name) {
    return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.contains("UCS-");
  }

  /// The name of the encoding; empty where none is declared.
  static String declared(byte[] record) {
    String head =
        new String(record, 0, Math.min(record.length, DECLARATION), StandardCharsets.ISO_8859_1);
    int begin = head.indexOf("<?xml");
    int end = head.indexOf("?>");
    int encoding = head.indexOf("encoding");
    if (begin < 0 || encoding < begin || end < encoding) {
      return "";
    }
    String value = head.substring(encoding + "encoding".length(), end).strip();
    if (!value.startsWith("=")) {
      return "";
    }
    String quoted = value.substring(1).strip();
    int close = quoted.length() < 2 ? -1 : quoted.indexOf(quoted.charAt(0), 1);
    return close < 0 ? "" : quoted.substring(1, close);
  }
}
