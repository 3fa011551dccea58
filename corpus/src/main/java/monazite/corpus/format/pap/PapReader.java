package monazite.corpus.format.pap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.format.ClaimSet;
import monazite.corpus.format.Draft;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.XmlRecords;
import monazite.corpus.xml.XmlCursor;

/// Reads one application publication.
public final class PapReader {
  /// Name of the root element.
  public static final String ROOT = "patent-application-publication";

  /// Printed numbers of paragraphs, tables and formulas.
  private static final Set<String> NUMBERS = Set.of("number");

  private PapReader() {}

  /// The document in a record; broken where it is no well-formed XML.
  public static Reading read(RawRecord record) {
    return XmlRecords.read(record, (bytes, source) -> read(XmlCursor.of(bytes), source));
  }

  private static Reading read(XmlCursor xml, Source source) throws XMLStreamException {
    xml.child();
    if (!xml.name().equals(ROOT)) {
      return new Reading.Skipped(source, "root element " + xml.name() + " is no patent document");
    }
    Draft draft = new Draft();
    while (xml.child()) {
      switch (xml.name()) {
        case "subdoc-bibliographic-information" -> PapFrontPage.read(xml, draft);
        case "subdoc-abstract" -> draft.add(draft.abstracts, xml.lines(NUMBERS));
        case "subdoc-description" -> draft.add(draft.descriptions, xml.lines(NUMBERS));
        case "subdoc-claims" -> claims(xml, draft);
        default -> xml.skip();
      }
    }
    return draft.reading(source);
  }

  private static void claims(XmlCursor xml, Draft draft) throws XMLStreamException {
    ClaimSet set = new ClaimSet(draft.language);
    while (xml.child()) {
      if (!xml.name().equals("claim")) {
        xml.skip();
        continue;
      }
      String number = xml.attribute("id");
      List<String> references = new ArrayList<>();
      String text =
          xml.line(
              () -> {
                if (xml.name().equals("dependent-claim-reference")) {
                  references.add(xml.attribute("depends_on"));
                }
              });
      set.add(number, references, text);
    }
    draft.claims.addAll(set.claims());
  }
}
