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
  /// roles.
  private static void person(XmlCursor xml, Draft draft) throws XMLStreamException {
    boolean inventor = xml.name().contains("inventor");
    boolean both = xml.attribute("app-type").equals("applicant-inventor");
    Name name = new Name();
    name.read(xml);
    if (!inventor) {
      name.add(draft, Party.Role.APPLICANT);
    }
    if (inventor || both) {
      name.add(draft, Party.Role.INVENTOR);
    }
  }

  static void assignees(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      Name name = new Name();
      name.read(xml);
      name.add(draft, Party.Role.ASSIGNEE);
    }
  }

  /// The parts of a name, wherever within the party's element they stand.
  private static final class Name {
    private String organisation = "";
    private String plain = "";
    private String last = "";
    private String first = "";
    private String middle = "";
    private String suffix = "";
    private String residence = "";
    private String address = "";

    void read(XmlCursor xml) throws XMLStreamException {
      while (xml.child()) {
        switch (xml.name()) {
          case "addressbook" -> read(xml);
          case "orgname" -> organisation = xml.line();
          case "name" -> plain = xml.line();
          case "last-name" -> last = xml.line();
          case "first-name" -> first = xml.line();
          case "middle-name" -> middle = xml.line();
          case "suffix" -> suffix = xml.line();
          case "residence" -> residence = country(xml);
          case "address" -> address = country(xml);
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

    void add(Draft draft, Party.Role role) {
      boolean person = organisation.isEmpty() && !last.isEmpty();
      String given = String.join(" ", first, middle, suffix).strip().replaceAll(" +", " ");
      String name =
          !organisation.isEmpty()
              ? organisation
              : last.isEmpty() ? plain : given.isEmpty() ? last : last + ", " + given;
      draft.add(role, name, address.isEmpty() ? residence : address, person);
    }
  }
}
