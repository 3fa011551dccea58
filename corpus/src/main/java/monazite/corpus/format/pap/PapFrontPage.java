package monazite.corpus.format.pap;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.Dates;
import monazite.corpus.format.DocumentId;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// The bibliographic part of an application publication.
final class PapFrontPage {
  /// Places of a national class; six follow for the subclass, three of them decimals.
  private static final int CLASS = 3;

  /// How a publication or application is named.
  static final DocumentId.Tags ID =
      new DocumentId.Tags(
          "document-id", "country-code", "doc-number", "kind-code", "document-date");

  private PapFrontPage() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "document-id" -> {
          DocumentId id = ID.read(xml);
          draft.publication =
              PublicationNumber.read(id.countryOrUnitedStates(), id.number(), id.kind());
          draft.published = id.date();
        }
        case "publication-filing-type" -> draft.applicationType = type(xml.line());
        case "domestic-filing-data" -> filing(xml, draft);
        case "foreign-priority-data" -> priority(xml, draft);
        case "technical-information" -> technical(xml, draft);
        case "continuity-data" -> PapRelations.read(xml, draft);
        case "prior-publication" -> PapRelations.publications(xml, draft);
        case "inventors" -> PapParties.inventors(xml, draft);
        case "assignee" -> PapParties.assignee(xml, draft);
        case "international-conventions" -> international(xml, draft);
        default -> xml.skip();
      }
    }
  }

  /// `new-utility`, `new-plant`, ...; most say `new` alone, or why it was published.
  private static String type(String filing) {
    return filing.contains("plant") ? "plant" : filing.contains("utility") ? "utility" : "";
  }

  private static void filing(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "application-number" ->
            draft.application = Optional.of(xml.line()).filter(number -> !number.isEmpty());
        case "filing-date" -> draft.filed = Dates.basic(xml.line());
        default -> xml.skip();
      }
    }
  }

  private static void priority(XmlCursor xml, Draft draft) throws XMLStreamException {
    String number = "";
    String country = "";
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "priority-application-number" -> number = xml.line();
        case "filing-date" -> date = Dates.basic(xml.line());
        case "country-code" -> country = xml.line();
        default -> xml.skip();
      }
    }
    if (!number.isEmpty() || date.isPresent()) {
      draft.priorities.add(new Priority(country, number, date, ""));
    }
  }

  private static void technical(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "classification-ipc",
            "classification-ipc-primary",
            "classification-ipc-secondary",
            "classification-us",
            "classification-us-primary",
            "classification-us-secondary" ->
            technical(xml, draft);
        case "ipc" -> draft.add(Scheme.IPC, Symbols.cpc(xml.line()), false);
        case "uspc" -> national(xml, draft);
        case "uspc-freeform" -> draft.add(Scheme.USPC, Symbols.uspc(xml.line()), false);
        case "title-of-invention" -> draft.add(draft.titles, xml.line());
        default -> xml.skip();
      }
    }
  }

  private static void national(XmlCursor xml, Draft draft) throws XMLStreamException {
    String main = "";
    String subclass = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "class" -> main = xml.line();
        case "subclass" -> subclass = xml.line();
        default -> xml.skip();
      }
    }
    if (!main.isEmpty() && main.length() <= CLASS) {
      String padded = " ".repeat(CLASS - main.length()) + main;
      boolean filled = subclass.matches("[0-9]{6}");
      String bare = filled ? subclass.replaceFirst("0{1,3}$", "") : subclass;
      draft.add(Scheme.USPC, Symbols.uspc(padded + bare), false);
    }
  }

  private static void international(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "pct-application" -> PapRelations.international(draft, ID.within(xml));
        case "pct-publication" ->
            PapRelations.add(
                draft, Relation.Kind.PRIOR_PUBLICATION, ID.within(xml), DocumentId.NONE);
        case "usc371c124-date", "usc371-date" -> draft.nationalEntry = Dates.basic(xml.line());
        default -> xml.skip();
      }
    }
  }
}
