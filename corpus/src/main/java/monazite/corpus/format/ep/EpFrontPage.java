package monazite.corpus.format.ep;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;
import monazite.corpus.format.NumberedTags;
import monazite.corpus.xml.XmlCursor;

/// The bibliographic part, `SDOBI`: elements are named by INID code.
final class EpFrontPage {
  private EpFrontPage() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B100" -> publication(xml, draft);
        case "B200" -> application(xml, draft);
        case "B300" -> NumberedTags.priorities(xml, EpFrontPage::date, draft);
        case "B400" -> availability(xml, draft);
        case "B500" -> EpTechnical.read(xml, draft);
        case "B600" -> EpRelations.earlier(xml, draft);
        case "B700" -> EpParties.read(xml, draft);
        case "B800" -> EpRelations.international(xml, draft);
        default -> xml.skip();
      }
    }
  }

  private static void publication(XmlCursor xml, Draft draft) throws XMLStreamException {
    String number = "";
    String kind = "";
    String office = EpReader.OFFICE;
    while (xml.child()) {
      switch (xml.name()) {
        case "B110" -> number = xml.line();
        case "B130" -> kind = xml.line();
        case "B140" -> draft.published = date(xml).or(() -> draft.published);
        case "B190" -> office = xml.line();
        default -> xml.skip();
      }
    }
    draft.publication = PublicationNumber.read(office, number, kind).or(() -> draft.publication);
  }

  /// The filing date of an application that came as an international one is the international
  /// filing date.
  private static void application(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B210" ->
            draft.application = Optional.of(xml.line()).filter(number -> !number.isEmpty());
        case "B220" -> draft.filed = date(xml);
        default -> xml.skip();
      }
    }
  }

  /// B450 is the first mention of grant, in later specifications too.
  private static void availability(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B450" -> draft.granted = date(xml);
        case "B472" -> {
          while (xml.child()) {
            if (xml.name().equals("B475")) {
              lapses(xml, draft);
            } else {
              xml.skip();
            }
          }
        }
        default -> xml.skip();
      }
    }
  }

  /// Date and state of each lapse follow each other.
  private static void lapses(XmlCursor xml, Draft draft) throws XMLStreamException {
    String code = xml.name();
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "date" -> date = Dates.basic(xml.line());
        case "ctry" -> {
          draft.events.add(LegalEvent.effective(xml.line(), code, date, "lapsed"));
          date = Optional.empty();
        }
        default -> xml.skip();
      }
    }
  }

  /// The `date` within the element at hand.
  static Optional<LocalDate> date(XmlCursor xml) throws XMLStreamException {
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      if (xml.name().equals("date")) {
        date = Dates.basic(xml.line());
      } else {
        xml.skip();
      }
    }
    return date;
  }
}
