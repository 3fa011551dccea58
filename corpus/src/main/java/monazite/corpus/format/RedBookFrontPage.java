package monazite.corpus.format;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import monazite.corpus.xml.XmlCursor;

/// The bibliographic part of a Red Book document.
final class RedBookFrontPage {
  private RedBookFrontPage() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "publication-reference" -> {
          DocumentId id = DocumentId.within(xml);
          draft.publication = id.publication();
          draft.published = id.date();
        }
        case "application-reference" -> {
          draft.applicationType = xml.attribute("appl-type");
          DocumentId id = DocumentId.within(xml);
          draft.application = Optional.of(id.number()).filter(number -> !number.isEmpty());
          draft.filed = id.date();
        }
        case "invention-title" -> draft.add(draft.titles, xml.line());
        case "priority-claims" -> priorities(xml, draft);
        case "us-term-of-grant" -> term(xml, draft);
        case "pct-or-regional-filing-data" -> international(xml, draft);
        case "pct-or-regional-publishing-data" -> publishedElsewhere(xml, draft);
        case "us-related-documents" -> RedBookRelations.read(xml, draft);
        case "parties", "us-parties" -> RedBookParties.read(xml, draft);
        case "assignees" -> RedBookParties.assignees(xml, draft);
        case "references-cited", "us-references-cited" -> citations(xml, draft);
        case "classification-ipc",
            "classifications-ipcr",
            "classification-ipcr",
            "classifications-cpc",
            "classification-national",
            "classification-locarno" ->
            RedBookCodes.read(xml, draft);
        default -> xml.skip();
      }
    }
  }

  private static void priorities(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      String kind = xml.attribute("kind");
      DocumentId id = DocumentId.read(xml);
      if (!id.number().isEmpty() || id.date().isPresent()) {
        draft.priorities.add(new Priority(id.country(), id.number(), id.date(), kind));
      }
    }
  }

  private static void term(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "us-term-extension" -> draft.adjustmentDays = number(xml.line());
        case "length-of-grant" -> draft.lengthOfGrantYears = number(xml.line());
        case "disclaimer" -> {
          draft.terminalDisclaimer = true;
          disclaimer(xml, draft);
        }
        default -> xml.skip();
      }
    }
  }

  private static void disclaimer(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "date" -> draft.disclaimedFrom = Dates.basic(xml.line());
        case "text" -> draft.disclaimerText = Optional.of(xml.line());
        default -> xml.skip();
      }
    }
  }

  /// Also the date of national entry, whose element's name changed with 35 USC 371(c) in 2012.
  private static void international(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "document-id" -> {
          DocumentId id = DocumentId.read(xml);
          draft.internationalFiling = id.date();
          draft.relations.add(
              new Relation(
                  Relation.Kind.INTERNATIONAL,
                  id.country(),
                  id.number(),
                  id.date(),
                  Optional.empty(),
                  Optional.empty()));
        }
        case "us-371c124-date", "us-371c12-date" -> draft.nationalEntry = date(xml);
        default -> xml.skip();
      }
    }
  }

  private static Optional<LocalDate> date(XmlCursor xml) throws XMLStreamException {
    return Dates.basic(xml.line());
  }

  private static void publishedElsewhere(XmlCursor xml, Draft draft) throws XMLStreamException {
    draft.relations.add(RedBookRelations.publication(DocumentId.within(xml)));
  }

  private static void citations(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      DocumentId id = DocumentId.NONE;
      String by = "";
      while (xml.child()) {
        switch (xml.name()) {
          case "patcit" -> id = DocumentId.within(xml);
          case "category" -> by = xml.line();
          default -> xml.skip();
        }
      }
      if (!id.number().isEmpty()) {
        draft.citations.add(
            new Citation(
                id.country() + id.number() + id.kind(),
                by.startsWith("cited by ") ? by.substring("cited by ".length()) : by,
                Optional.empty()));
      }
    }
  }

  static Optional<Integer> number(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
