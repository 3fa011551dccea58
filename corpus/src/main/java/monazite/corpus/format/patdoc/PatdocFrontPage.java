package monazite.corpus.format.patdoc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Citation;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.format.Dates;
import monazite.corpus.format.DocumentId;
import monazite.corpus.format.Draft;
import monazite.corpus.format.GreenBookCodes;
import monazite.corpus.format.NumberedTags;
import monazite.corpus.format.UsXml;
import monazite.corpus.xml.XmlCursor;

/// The bibliographic part of a PATDOC record, `SDOBI`: elements are named by INID code.
final class PatdocFrontPage {
  private PatdocFrontPage() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B100" -> publication(xml, draft);
        case "B200" -> application(xml, draft);
        case "B300" -> NumberedTags.priorities(xml, it -> Dates.basic(it.line()), draft);
        case "B400" -> availability(xml, draft);
        case "B500" -> technical(xml, draft);
        case "B600" -> PatdocRelations.read(xml, draft);
        case "B700" -> PatdocParties.read(xml, draft);
        case "B800" -> international(xml, draft);
        default -> xml.skip();
      }
    }
  }

  private static void publication(XmlCursor xml, Draft draft) throws XMLStreamException {
    String number = "";
    String kind = "";
    String office = UsXml.OFFICE;
    while (xml.child()) {
      switch (xml.name()) {
        case "B110" -> number = xml.line();
        case "B130" -> kind = xml.line();
        case "B140" -> draft.published = Dates.basic(xml.line());
        case "B190" -> office = xml.line();
        default -> xml.skip();
      }
    }
    draft.publication = PublicationNumber.read(office, number, kind);
    draft.granted = draft.published;
    draft.applicationType = GreenBookCodes.type(number.replaceFirst("[0-9].*", ""));
  }

  /// The date is the one of national entry where an international application stands in B860.
  private static void application(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B210" -> draft.application = text(xml.line());
        case "B220" -> draft.filed = Dates.basic(xml.line());
        default -> xml.skip();
      }
    }
  }

  private static void availability(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B472" -> availability(xml, draft);
        case "B473" -> {
          draft.disclaimedFrom = Dates.basic(xml.line());
          draft.terminalDisclaimer = true;
        }
        case "B473US" -> {
          draft.terminalDisclaimer = true;
          xml.skip();
        }
        case "B474" -> draft.lengthOfGrantYears = number(xml.line());
        case "B474US" -> draft.adjustmentDays = adjustment(xml.line(), draft.filed);
        default -> xml.skip();
      }
    }
  }

  /// A number of days, or in words `5 years`, the most that 35 USC 154(b) allowed before 2000.
  private static Optional<Integer> adjustment(String text, Optional<LocalDate> filed) {
    String[] words = text.split(" ", -1);
    Optional<Integer> number = number(words[0]);
    if (words.length == 1 || !words[1].startsWith("year")) {
      return number;
    }
    return number.flatMap(
        years ->
            filed
                .map(day -> day.plusYears(20))
                .map(end -> (int) ChronoUnit.DAYS.between(end, end.plusYears(years))));
  }

  private static void technical(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B510", "B520" -> PatdocClasses.read(xml, draft);
        case "B540" -> draft.add(draft.titles, xml.line());
        case "B560" -> {
          while (xml.child()) {
            citation(xml, draft);
          }
        }
        default -> xml.skip();
      }
    }
  }

  private static void citation(XmlCursor xml, Draft draft) throws XMLStreamException {
    DocumentId cited = DocumentId.NONE;
    String by = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "PCIT" -> cited = PatdocCodes.ID.within(xml);
        case "CITED-BY-EXAMINER" -> by = by(xml, "examiner");
        case "CITED-BY-OTHER" -> by = by(xml, "other");
        default -> xml.skip();
      }
    }
    if (!cited.number().isEmpty()) {
      String number = cited.number().replaceAll("[ .,]", "");
      draft.citations.add(
          new Citation(
              cited.countryOrUnitedStates() + number + cited.kind(), by, Optional.empty()));
    }
  }

  private static String by(XmlCursor xml, String who) throws XMLStreamException {
    xml.skip();
    return who;
  }

  /// The international application (B861), its publication (B871) and the national entry.
  private static void international(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B860", "B870" -> international(xml, draft);
        case "B861" -> {
          DocumentId id = PatdocCodes.ID.within(xml);
          draft.internationalFiling = id.date();
          draft.relations.add(PatdocRelations.relation(Relation.Kind.INTERNATIONAL, id));
        }
        case "B863", "B864", "B864US" -> draft.nationalEntry = Dates.basic(xml.line());
        case "B871" ->
            draft.relations.add(
                PatdocRelations.relation(
                    Relation.Kind.PRIOR_PUBLICATION, PatdocCodes.ID.within(xml).undated()));
        default -> xml.skip();
      }
    }
  }

  static Optional<Integer> number(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }
}
