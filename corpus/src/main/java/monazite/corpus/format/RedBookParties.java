package monazite.corpus.format;

import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Party;
import monazite.corpus.xml.XmlCursor;

/// Applicants, inventors and assignees of a Red Book document, in the form before and after 2012.
final class RedBookParties {
  private RedBookParties() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "applicants", "us-applicants", "inventors" -> {
          while (xml.child()) {
            person(xml, draft);
          }
        }
        case "assignees" -> assignees(xml, draft);
        default -> xml.skip();
      }
    }
  }

  /// Until 2012 the inventors were the applicants by law (`applicant-inventor`): they get both
  /// roles. The later form lists inventors of their own.
  private static void person(XmlCursor xml, Draft draft) throws XMLStreamException {
    boolean inventor = xml.name().contains("inventor");
    boolean both =
        xml.name().equals("applicant") && xml.attribute("app-type").equals("applicant-inventor");
    NameParts name = name(xml);
    if (!inventor) {
      name.add(draft, Party.Role.APPLICANT);
    }
    if (inventor || both) {
      name.add(draft, Party.Role.INVENTOR);
    }
  }

  static void assignees(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      name(xml).add(draft, Party.Role.ASSIGNEE);
    }
  }

  /// They stand anywhere within the party's element.
  private static NameParts name(XmlCursor xml) throws XMLStreamException {
    NameParts name = new NameParts();
    read(xml, name);
    return name;
  }

  private static void read(XmlCursor xml, NameParts name) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "addressbook" -> read(xml, name);
        case "orgname" -> name.organisation = xml.line();
        case "name" -> name.plain = xml.line();
        case "last-name" -> name.last = xml.line();
        case "first-name" -> name.first = xml.line();
        case "middle-name" -> name.middle = xml.line();
        case "suffix" -> name.suffix = xml.line();
        case "residence" -> name.residence = country(xml);
        case "address" -> name.address = country(xml);
        default -> xml.skip();
      }
    }
  }

  private static String country(XmlCursor xml) throws XMLStreamException {
    String country = "";
    while (xml.child()) {
      if (xml.name().equals("country")) {
        country = xml.line();
      } else {
        xml.skip();
      }
    }
    return country.equals("unknown") || country.equals("omitted") ? "" : country;
  }
}
