package monazite.corpus.format;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.xml.XmlCursor;
import monazite.corpus.xml.XmlHead;

/// What United States grants and application publications in Red Book XML have in common.
final class RedBook {
  private RedBook() {}

  static boolean beginsWith(byte[] head, String... roots) {
    return XmlHead.root(head).filter(List.of(roots)::contains).isPresent();
  }

  static Reading parse(RawRecord record) {
    return XmlRecords.read(record, (bytes, source) -> read(XmlCursor.of(bytes), source));
  }

  private static Reading read(XmlCursor xml, Source source) throws XMLStreamException {
    xml.child();
    String root = xml.name();
    return switch (root) {
      case "us-patent-grant", "us-patent-application" -> document(xml, source);
      case "sequence-cwu", "us-sequence-listing" ->
          new Reading.Skipped(source, "a sequence listing" + owner(xml));
      default -> new Reading.Skipped(source, "root element " + root + " is no patent document");
    };
  }

  private static Reading document(XmlCursor xml, Source source) throws XMLStreamException {
    Draft draft = new Draft();
    String language = xml.attribute("lang").toLowerCase(Locale.ROOT);
    draft.language = language.isEmpty() ? "en" : language;
    boolean grant = xml.name().equals("us-patent-grant");
    while (xml.child()) {
      switch (xml.name()) {
        case "us-bibliographic-data-grant", "us-bibliographic-data-application" ->
            RedBookFrontPage.read(xml, draft);
        case "abstract" -> draft.add(draft.abstracts, xml.lines());
        case "description" -> draft.add(draft.descriptions, xml.lines());
        case "claims" -> RedBookClaims.read(xml, draft);
        default -> xml.skip();
      }
    }
    draft.frontPageRead = grant;
    draft.granted = grant ? draft.published : draft.granted;
    return draft.reading(source);
  }

  private static String owner(XmlCursor xml) throws XMLStreamException {
    while (xml.child()) {
      if (xml.name().equals("publication-reference")) {
        return DocumentId.within(xml)
            .publication()
            .map(PublicationNumber::toString)
            .map(number -> " of " + number)
            .orElse("");
      }
      xml.skip();
    }
    return "";
  }
}
