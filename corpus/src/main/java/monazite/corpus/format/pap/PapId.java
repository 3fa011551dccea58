package monazite.corpus.format.pap;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.format.Dates;
import monazite.corpus.format.UsXml;
import monazite.corpus.xml.XmlCursor;

/// A `document-id` element: number, kind, date and country of a publication or application.
record PapId(String country, String number, String kind, Optional<LocalDate> date) {
  static final PapId NONE = new PapId("", "", "", Optional.empty());

  /// Reads the `document-id` that the cursor stands at.
  static PapId read(XmlCursor xml) throws XMLStreamException {
    String country = "";
    String number = "";
    String kind = "";
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "country-code" -> country = xml.line();
        case "doc-number" -> number = xml.line();
        case "kind-code" -> kind = xml.line();
        case "document-date" -> date = Dates.basic(xml.line());
        default -> xml.skip();
      }
    }
    return new PapId(country, number, kind, date);
  }

  /// Reads the first `document-id` among the children of the element at hand, and passes over it.
  static PapId within(XmlCursor xml) throws XMLStreamException {
    PapId found = NONE;
    while (xml.child()) {
      if (found.equals(NONE) && xml.name().equals("document-id")) {
        found = read(xml);
      } else {
        xml.skip();
      }
    }
    return found;
  }

  /// The country; the office's own documents lack it, international ones stand with PCT or WO.
  String countryOrHome() {
    if (number.startsWith("PCT") || number.startsWith("WO")) {
      return "WO";
    }
    return country.isEmpty() ? UsXml.OFFICE : country;
  }
}
