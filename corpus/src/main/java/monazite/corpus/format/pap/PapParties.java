package monazite.corpus.format.pap;

import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;
import monazite.corpus.format.NameParts;
import monazite.corpus.xml.XmlCursor;

/// Inventors and assignees of an application publication.
final class PapParties {
  private PapParties() {}

  /// `INV` says that an inventor is an applicant, as the law was until 2012.
  static void inventors(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      NameParts name = new NameParts();
      if (read(xml, name).equals("INV")) {
        name.add(draft, Party.Role.APPLICANT);
      }
      name.add(draft, Party.Role.INVENTOR);
    }
  }

  static void assignee(XmlCursor xml, Draft draft) throws XMLStreamException {
    NameParts name = new NameParts();
    read(xml, name);
    name.add(draft, Party.Role.ASSIGNEE);
  }

  /// Reads the parts, which stand anywhere within the party's element; what the authority of an
  /// inventor is, or empty.
  private static String read(XmlCursor xml, NameParts name) throws XMLStreamException {
    String authority = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "name" -> read(xml, name);
        case "organization-name" -> name.organisation = xml.line();
        case "family-name" -> name.last = xml.line();
        case "given-name" -> name.first = xml.line();
        case "middle-name" -> name.middle = xml.line();
        case "name-suffix" -> name.suffix = xml.line();
        case "residence" -> name.residence = country(xml);
        case "address" -> name.address = country(xml);
        case "authority-applicant" -> authority = xml.line();
        default -> xml.skip();
      }
    }
    return authority;
  }

  /// Of residence or address; citizenship is another matter.
  private static String country(XmlCursor xml) throws XMLStreamException {
    String country = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "residence-us", "residence-non-us", "country" -> country = country(xml);
        case "country-code" -> country = xml.line();
        default -> xml.skip();
      }
    }
    return country;
  }
}
