package monazite.corpus.format.pap;

import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// Inventors and assignees of an application publication.
final class PapParties {
  private PapParties() {}

  /// `INV` says that an inventor is an applicant, as the law was until 2012.
  static void inventors(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      Name name = new Name();
      name.read(xml);
      if (name.authority.equals("INV")) {
        name.add(draft, Party.Role.APPLICANT);
      }
      name.add(draft, Party.Role.INVENTOR);
    }
  }

  static void assignee(XmlCursor xml, Draft draft) throws XMLStreamException {
    Name name = new Name();
    name.read(xml);
    name.add(draft, Party.Role.ASSIGNEE);
  }

  /// The parts of a name, wherever within the party's element they stand.
  private static final class Name {
    private String organisation = "";
    private String last = "";
    private String first = "";
    private String middle = "";
    private String suffix = "";
    private String residence = "";
    private String address = "";
    private String authority = "";

    void read(XmlCursor xml) throws XMLStreamException {
      while (xml.child()) {
        switch (xml.name()) {
          case "name" -> read(xml);
          case "organization-name" -> organisation = xml.line();
          case "family-name" -> last = xml.line();
          case "given-name" -> first = xml.line();
          case "middle-name" -> middle = xml.line();
          case "name-suffix" -> suffix = xml.line();
          case "residence" -> residence = country(xml);
          case "address" -> address = country(xml);
          case "authority-applicant" -> authority = xml.line();
          default -> xml.skip();
        }
      }
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

    void add(Draft draft, Party.Role role) {
      boolean person = organisation.isEmpty() && !last.isEmpty();
      String given = String.join(" ", first, middle, suffix).strip().replaceAll(" +", " ");
      String name =
          !organisation.isEmpty() ? organisation : given.isEmpty() ? last : last + ", " + given;
      draft.add(role, name, address.isEmpty() ? residence : address, person);
    }
  }
}
