package monazite.corpus.format;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Priority;
import monazite.corpus.xml.XmlCursor;

/// Elements that are called by INID numbers, as WIPO ST.32 has it: European full texts, PATDOC.
public final class NumberedTags {
  private NumberedTags() {}

  /// How a document type writes a date.
  public interface DateReader {
    /// The date in the element at hand, which is passed over.
    Optional<LocalDate> date(XmlCursor xml) throws XMLStreamException;
  }

  /// Reads the priorities in `B300`. Number, date and country of each follow each other, without an
  /// element around them.
  public static void priorities(XmlCursor xml, DateReader dates, Draft draft)
      throws XMLStreamException {
    String number = "";
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "B310" -> number = xml.line();
        case "B320" -> date = dates.date(xml);
        case "B330" -> {
          draft.priorities.add(new Priority(xml.line(), number, date, ""));
          number = "";
          date = Optional.empty();
        }
        default -> xml.skip();
      }
    }
    if (!number.isEmpty() || date.isPresent()) {
      draft.priorities.add(new Priority("", number, date, ""));
    }
  }
}
