package monazite.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.ApplicationNumber;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.RightKeys;
import monazite.corpus.xml.XmlHead;

/// Keys of records that nobody is going to read: as cheap as their format allows.
public final class RawKeys {
  /// Bytes of a record that is parsed for its keys alone.
  private static final int SMALL = 1024 * 1024;

  /// Bytes in which a Red Book record says which publication and application it is.
  private static final int FRONT = 16 * 1024;

  private static final int PROLOG = 2048;
  private static final byte[] PUBLICATION = ascii("<publication-reference");
  private static final byte[] APPLICATION = ascii("<application-reference");

  private RawKeys() {}

  /// The keys of the document that a record is; none where it is large or can't be read.
  static Set<String> parsed(SourceFormat format, RawRecord record) {
    return record.bytes().length <= SMALL && format.parse(record) instanceof Reading.Parsed(var it)
        ? RightKeys.of(it)
        : Set.of();
  }

  /// The keys of an XML or SGML record whose front page ends with this tag: the rest is cut off,
  /// and the format reads what is left.
  public static Set<String> ofFrontPage(SourceFormat format, RawRecord record, String... ends) {
    byte[] bytes = record.bytes();
    for (String end : ends) {
      byte[] tag = ascii(end);
      int at = find(bytes, tag, 0, bytes.length);
      Optional<String> root = XmlHead.type(Arrays.copyOf(bytes, Math.min(PROLOG, bytes.length)));
      if (at >= 0 && root.isPresent()) {
        byte[] close = ascii("</" + root.get() + ">");
        byte[] front = Arrays.copyOf(bytes, at + tag.length + close.length);
        System.arraycopy(close, 0, front, at + tag.length, close.length);
        Set<String> keys = parsed(format, new RawRecord(front, record.source(), record.context()));
        if (!keys.isEmpty()) {
          return keys;
        }
      }
    }
    return parsed(format, record);
  }

  /// The keys of a record of tagged lines, as far as the line that begins so.
  static Set<String> ofLinesBefore(SourceFormat format, RawRecord record, String line) {
    int at = find(record.bytes(), ascii("\n" + line), 0, record.bytes().length);
    return at < 0
        ? parsed(format, record)
        : parsed(
            format,
            new RawRecord(
                Arrays.copyOf(record.bytes(), at + 1), record.source(), record.context()));
  }

  /// The keys of a Red Book record, from the references at its head; none where it has no such
  /// references.
  static Set<String> ofReferences(byte[] record) {
    int end = Math.min(FRONT, record.length);
    int at = find(record, PUBLICATION, 0, end);
    if (at < 0) {
      return Set.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    Optional<PublicationNumber> publication =
        PublicationNumber.read(
            value(record, at, end, "country"),
            value(record, at, end, "doc-number"),
            value(record, at, end, "kind"));
    publication.ifPresent(number -> keys.add(RightKeys.publication(number)));
    int application = find(record, APPLICATION, at, end);
    if (application >= 0 && publication.isPresent()) {
      ApplicationNumber.keys(
              publication.get().office(),
              value(record, application, end, "doc-number"),
              Dates.basic(value(record, application, end, "date")))
          .forEach(key -> keys.add("a:" + key));
    }
    return keys;
  }

  /// The text of the next element of a name; empty where there is none.
  private static String value(byte[] record, int from, int end, String name) {
    byte[] tag = ascii("<" + name + ">");
    int at = find(record, tag, from, end);
    int begin = at + tag.length;
    int close = at < 0 ? -1 : find(record, ascii("</"), begin, Math.min(end, begin + 100));
    return close < 0
        ? ""
        : new String(record, begin, close - begin, StandardCharsets.UTF_8).strip();
  }

  private static int find(byte[] in, byte[] what, int from, int end) {
    for (int i = from; i <= end - what.length; i++) {
      if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
