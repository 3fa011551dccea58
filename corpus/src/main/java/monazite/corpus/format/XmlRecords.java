package monazite.corpus.format;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.xml.Mending;

/// Parses records that are XML: once as they are and, where they are not well-formed, once more
/// mended; the document's source then says what was mended.
public final class XmlRecords {
  private XmlRecords() {}

  /// How a format reads a record.
  public interface Parser {
    /// The reading of a record's bytes.
    Reading parse(byte[] record, Source source) throws XMLStreamException;
  }

  /// The reading of a record; broken, with the first fault, where mending doesn't help.
  public static Reading read(RawRecord record, Parser parser) {
    try {
      return parser.parse(record.bytes(), record.source());
    } catch (XMLStreamException e) {
      Reading broken = new Reading.Broken(record.source(), Reasons.of(e));
      Optional<Mending.Mended> mended = Mending.of(record.bytes());
      return mended.map(it -> again(it, record.source(), parser, broken)).orElse(broken);
    } catch (RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  private static Reading again(
      Mending.Mended mended, Source source, Parser parser, Reading broken) {
    try {
      return parser.parse(mended.record(), source.mended(mended.what()));
    } catch (XMLStreamException | RuntimeException e) {
      return broken;
    }
  }
}
