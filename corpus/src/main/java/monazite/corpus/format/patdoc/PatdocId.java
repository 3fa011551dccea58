package monazite.corpus.format.patdoc;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.format.Dates;
import monazite.corpus.format.UsXml;
import monazite.corpus.xml.XmlCursor;

/// A `DOC` element: number, kind, country and date of a publication or application.
record PatdocId(String country, String number, String kind, Optional<LocalDate> date) {
  static final PatdocId NONE = new PatdocId("", "", "", Optional.empty());

  /// Reads the first `DOC` among the children of the element at hand, and passes over it.
  static PatdocId within(XmlCursor xml) throws XMLStreamException {
    PatdocId found = NONE;
    while (xml.child()) {
      if (found.equals(NONE) && xml.name().equals("DOC")) {
        found = read(xml);
      } else {
        xml.skip();
      }
    }
    return found;
  }

  private static PatdocId read(XmlCursor xml) throws XMLStreamException {
    String country = "";
    String number = "";
    String kind = "";
    Optional<LocalDate> date = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "CTRY" -> country = xml.line();
        case "DNUM" -> number = xml.line();
        case "KIND" -> kind = xml.line();
        case "DATE" -> date = Dates.basic(xml.line());
        default -> xml.skip();
      }
    }
    return new PatdocId(country, number, kind, date);
  }

  /// The country; the office's own documents often lack it, international ones stand with PCT.
  String countryOrHome() {
    if (number.startsWith("PCT")) {
      return "WO";
    }
    return country.isEmpty() ? UsXml.OFFICE : country;
  }

  PatdocId undated() {
    return new PatdocId(country, number, kind, Optional.empty());
  }
}
