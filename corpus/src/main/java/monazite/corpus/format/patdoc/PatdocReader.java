package monazite.corpus.format.patdoc;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.format.ClaimSet;
import monazite.corpus.format.Draft;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.xml.XmlCursor;

/// Reads one PATDOC record.
public final class PatdocReader {
  /// Name of the root element.
  public static final String ROOT = "PATDOC";

  private PatdocReader() {}

  /// The document in a record; broken where its elements don't nest.
  public static Reading read(RawRecord record) {
    try {
      return read(XmlCursor.of(PatdocCodes.SGML.asXml(record.bytes())), record);
    } catch (XMLStreamException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  private static Reading read(XmlCursor xml, RawRecord record) throws XMLStreamException {
    xml.child();
    if (!xml.name().equals(ROOT)) {
      return new Reading.Skipped(
          record.source(), "root element " + xml.name() + " is no patent document");
    }
    Draft draft = new Draft();
    while (xml.child()) {
      switch (xml.name()) {
        case "SDOBI" -> PatdocFrontPage.read(xml, draft);
        case "SDOAB" -> draft.add(draft.abstracts, xml.lines());
        case "SDODE" -> draft.add(draft.descriptions, xml.lines());
        case "SDOCL" -> claims(xml, draft);
        default -> xml.skip();
      }
    }
    draft.frontPageRead = true;
    return draft.reading(record.source());
  }

  /// Claims stand in `CL`, below a heading (`What is claimed is:`).
  private static void claims(XmlCursor xml, Draft draft) throws XMLStreamException {
    ClaimSet set = new ClaimSet(draft.language);
    while (xml.child()) {
      if (xml.name().equals("CL")) {
        while (xml.child()) {
          claim(xml, set);
        }
      } else if (xml.name().equals("CLM")) {
        claim(xml, set);
      } else {
        xml.skip();
      }
    }
    draft.claims.addAll(set.claims());
  }

  private static void claim(XmlCursor xml, ClaimSet set) throws XMLStreamException {
    if (!xml.name().equals("CLM")) {
      xml.skip();
      return;
    }
    String number = xml.attribute("ID");
    List<String> references = new ArrayList<>();
    String text =
        xml.line(
            () -> {
              if (xml.name().equals("CLREF")) {
                references.add(xml.attribute("ID"));
              }
            });
    set.add(number, references, text);
  }
}
