package monazite.corpus.format;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.xml.XmlCursor;

/// An element that says which publication or application is meant: its country, number, kind and
/// date.
///
/// @param number as written, white space around it dropped
public record DocumentId(String country, String number, String kind, Optional<LocalDate> date) {
  /// Nothing said.
  public static final DocumentId NONE = new DocumentId("", "", "", Optional.empty());

  /// What a document type calls such an element and what stands in it.
  public record Tags(String element, String country, String number, String kind, String date) {
    /// WIPO ST.36 and the Red Book.
    public static final Tags ST36 =
        new Tags("document-id", "country", "doc-number", "kind", "date");

    /// Reads the element that the cursor stands at.
    public DocumentId read(XmlCursor xml) throws XMLStreamException {
      DocumentId id = NONE;
      while (xml.child()) {
        String name = xml.name();
        if (name.equals(country)) {
          id = new DocumentId(xml.line(), id.number, id.kind, id.date);
        } else if (name.equals(number)) {
          id = new DocumentId(id.country, xml.line(), id.kind, id.date);
        } else if (name.equals(kind)) {
          id = new DocumentId(id.country, id.number, xml.line(), id.date);
        } else if (name.equals(date)) {
          id = new DocumentId(id.country, id.number, id.kind, Dates.basic(xml.line()));
        } else {
          xml.skip();
        }
      }
      return id;
    }

    /// Reads the first of them among the children of the element at hand, and passes over it.
    public DocumentId within(XmlCursor xml) throws XMLStreamException {
      DocumentId found = NONE;
      while (xml.child()) {
        if (found.equals(NONE) && xml.name().equals(element)) {
          found = read(xml);
        } else {
          xml.skip();
        }
      }
      return found;
    }
  }

  /// Reads the `document-id` that the cursor stands at.
  public static DocumentId read(XmlCursor xml) throws XMLStreamException {
    return Tags.ST36.read(xml);
  }

  /// Reads the first `document-id` among the children of the element at hand, and passes over it.
  public static DocumentId within(XmlCursor xml) throws XMLStreamException {
    return Tags.ST36.within(xml);
  }

  /// The country as an older record of the United States means it: its own documents often lack it,
  /// international ones stand with PCT or WO.
  public String countryOrUnitedStates() {
    if (number.startsWith("PCT") || number.startsWith("WO")) {
      return "WO";
    }
    return country.isEmpty() ? UsXml.OFFICE : country;
  }

  /// The same without its date.
  public DocumentId undated() {
    return new DocumentId(country, number, kind, Optional.empty());
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
