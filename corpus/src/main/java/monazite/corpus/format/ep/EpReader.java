package monazite.corpus.format.ep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.format.ClaimSet;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;
import monazite.corpus.format.Reading;
import monazite.corpus.xml.XmlCursor;

/// Reads one `ep-patent-document`.
final class EpReader {
  static final String ROOT = "ep-patent-document";
  static final String OFFICE = "EP";

  private EpReader() {}

  static Reading read(XmlCursor xml, Source source) throws XMLStreamException {
    xml.child();
    if (!xml.name().equals(ROOT)) {
      return new Reading.Skipped(source, "root element " + xml.name() + " is no patent document");
    }
    Draft draft = new Draft();
    String country = xml.attribute("country");
    draft.publication =
        PublicationNumber.read(
            country.isEmpty() ? OFFICE : country,
            xml.attribute("doc-number"),
            xml.attribute("kind"));
    draft.published = Dates.basic(xml.attribute("date-publ"));
    draft.language = language(xml.attribute("lang"), "en");
    parts(xml, draft);
    return draft.reading(source);
  }

  private static void parts(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      String own = draft.language;
      draft.language = language(xml.attribute("lang"), own);
      switch (xml.name()) {
        case "SDOBI" -> EpFrontPage.read(xml, draft);
        case "abstract" -> text(xml, draft.abstracts, draft);
        case "description" -> text(xml, draft.descriptions, draft);
        case "claims" -> claims(xml, draft);
        default -> xml.skip();
      }
      draft.language = own;
    }
  }

  private static void text(XmlCursor xml, Map<String, String> texts, Draft draft)
      throws XMLStreamException {
    draft.add(texts, xml.lines());
  }

  static String language(String stated, String otherwise) {
    return stated.isEmpty() ? otherwise : stated.toLowerCase(Locale.ROOT);
  }

  /// One set of claims, in one language. Some patents have a second set in a language, for certain
  /// states; the first is the one of the most states and is kept.
  private static void claims(XmlCursor xml, Draft draft) throws XMLStreamException {
    if (draft.claims.stream().anyMatch(claim -> claim.language().equals(draft.language))) {
      xml.skip();
      return;
    }
    ClaimSet set = new ClaimSet(draft.language);
    while (xml.child()) {
      if (!xml.name().equals("claim")) {
        xml.skip();
        continue;
      }
      String number = xml.attribute("num");
      List<String> references = new ArrayList<>();
      String text =
          xml.line(
              () -> {
                if (xml.name().equals("claim-ref")) {
                  references.add(xml.attribute("idref").replaceFirst("^c-.*-", ""));
                }
              });
      set.add(number, references, text);
    }
    draft.claims.addAll(set.claims());
  }
}
