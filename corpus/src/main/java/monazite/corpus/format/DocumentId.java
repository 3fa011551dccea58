package monazite.corpus.format;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.xml.XmlCursor;

/// A `document-id` element: country, number, kind and date of a publication or application.
///
/// @param number as written, white space around it dropped
public record DocumentId(String country, String number, String kind, Optional<LocalDate> date) {
  /// Nothing said.
  public static final DocumentId NONE = new DocumentId("", "", "", Optional.empty());

  /// Reads the `document-id` that the cursor stands at.
  public static DocumentId read(XmlCursor xml) throws XMLStreamException {
    String country = "";
    String number = "";
    String kind = "";
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "country" -> country = xml.line();
        case "doc-number" -> number = xml.line();
        case "kind" -> kind = xml.line();
        case "date" -> date = Dates.basic(xml.line());
        default -> xml.skip();
      }
    }
    return new DocumentId(country, number, kind, date);
  }

  /// Reads the first `document-id` among the children of the element at hand, and passes over it.
  public static DocumentId within(XmlCursor xml) throws XMLStreamException {
    DocumentId found = NONE;
    while (xml.child()) {
      if (found.equals(NONE) && xml.name().equals("document-id")) {
        found = read(xml);
      } else {
        xml.skip();
      }
    }
    return found;
  }

  /// The number as a publication's; empty where it is none.
  public Optional<PublicationNumber> publication() {
    return PublicationNumber.read(country, number, kind);
  }

  /// Whether an international application or publication is named.
  public boolean isInternational() {
    return country.equals("WO") || number.startsWith("PCT");
  }
}
