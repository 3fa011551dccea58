package monazite.corpus.format.st36;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.format.Draft;
import monazite.corpus.format.Reading;
import monazite.corpus.xml.XmlCursor;

/// A full text in the manner of ST.36.
final class St36Document {
  /// ST.96 describes a picture by elements in it.
  private static final Set<String> PICTURES = Set.of("img");

  private final HomeOffice office;
  private final Draft draft = new Draft();

  /// Claims as amended last, for publications that print them nowhere else: Japanese utility models
  /// that were amended before they were registered.
  private final Draft amended = new Draft();

  private St36Document(HomeOffice office) {
    this.office = office;
  }

  /// Reads the document that the cursor stands at.
  static Reading read(XmlCursor xml, HomeOffice office, Source source) throws XMLStreamException {
    return new St36Document(office).reading(xml, source);
  }

  private Reading reading(XmlCursor xml, Source source) throws XMLStreamException {
    Map<String, String> attributes = xml.attributes();
    FrontPage.root(new Element(xml.name(), attributes, "", List.of()), draft);
    String language = Languages.code(attributes.getOrDefault("lang", ""));
    body(xml, language);
    if (draft.claims.isEmpty()) {
      draft.claims.addAll(amended.claims);
    }
    return draft.publication.isEmpty() && draft.application.isEmpty() && draft.titles.isEmpty()
        ? new Reading.Skipped(source, "a text that doesn't say which publication it is of")
        : draft.reading(source);
  }

  private void body(XmlCursor xml, String language) throws XMLStreamException {
    while (xml.child()) {
      String name = xml.name();
      String own = Languages.code(xml.attribute("lang"));
      String said = own.isEmpty() ? language : own;
      switch (name) {
        case "abstract" -> {
          // What bears a source is another's abstract; the document's own takes its place.
          boolean others = !xml.attribute("source").isEmpty();
          text(draft.abstracts, office.isKnown() ? said : own, !others, xml);
        }
        case "description" -> text(draft.descriptions, said, false, xml);
        case "claims" -> claims(said, xml, draft);
        case "application-body", "patent-document" -> body(xml, said);
        case "amendments" -> amendments(said, xml);
        default -> {
          if (name.endsWith("bibliographic-data")) {
            Element data = office.fill(XmlElements.read(xml), language);
            FrontPage.read(data, draft);
            Texts.put(
                draft.abstracts, data.all("abstract"), it -> Texts.unwrapped(Texts.paragraphs(it)));
          } else {
            xml.skip();
          }
        }
      }
    }
  }

  private void amendments(String said, XmlCursor xml) throws XMLStreamException {
    while (xml.child()) {
      if (xml.name().equals("claims")) {
        amended.claims.clear();
        claims(said, xml, amended);
      } else {
        amendments(said, xml);
      }
    }
  }

  private static void text(Map<String, String> texts, String said, boolean better, XmlCursor xml)
      throws XMLStreamException {
    String text = Texts.unwrapped(Escapes.undo(xml.lines(PICTURES)));
    String language = said.isEmpty() ? Languages.of(text) : said;
    if (!text.isEmpty() && (better || !texts.containsKey(language))) {
      texts.put(language, text);
    }
  }

  private static void claims(String said, XmlCursor xml, Draft draft) throws XMLStreamException {
    List<ClaimTexts.Tagged> claims = new ArrayList<>();
    while (xml.child()) {
      if (!xml.name().equals("claim")) {
        xml.skip();
        continue;
      }
      String number = xml.attribute("num");
      String id = xml.attribute("id");
      List<String> references = new ArrayList<>();
      Map<String, StringBuilder> apart = new HashMap<>();
      List.of("claim-number", "claim-status", "img")
          .forEach(it -> apart.put(it, new StringBuilder()));
      String text =
          xml.printed(
              apart,
              () -> {
                if (xml.name().equals("claim-ref")) {
                  references.add(xml.attribute("idref"));
                }
              });
      String own =
          apart
              .getOrDefault("claim-number", new StringBuilder())
              .toString()
              .strip()
              .replace(" ", "-");
      String known = Stream.of(number, own, id).filter(it -> !it.isEmpty()).findFirst().orElse("");
      claims.add(new ClaimTexts.Tagged(known, references, Escapes.undo(text)));
    }
    ClaimTexts.add(said, claims, draft);
  }
}
