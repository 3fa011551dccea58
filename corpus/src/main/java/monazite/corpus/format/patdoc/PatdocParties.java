package monazite.corpus.format.patdoc;

import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;
import monazite.corpus.format.UsXml;
import monazite.corpus.xml.XmlCursor;

/// Inventors and assignees of a PATDOC record, `B700`.
final class PatdocParties {
  private PatdocParties() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B720", "B730" -> read(xml, draft);
        case "B721" -> party(xml, Party.Role.INVENTOR, draft);
        case "B731" -> party(xml, Party.Role.ASSIGNEE, draft);
        default -> xml.skip();
      }
    }
  }

  private static void party(XmlCursor xml, Party.Role role, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      if (xml.name().equals("PARTY-US")) {
        Name name = new Name();
        name.read(xml);
        name.add(draft, role);
      } else {
        xml.skip();
      }
    }
  }

  /// The parts of a name and the country of an address.
  private static final class Name {
    private String organisation = "";
    private String last = "";
    private String first = "";
    private String suffix = "";
    private String country = "";
    private boolean state;

    void read(XmlCursor xml) throws XMLStreamException {
      while (xml.child()) {
        switch (xml.name()) {
          case "NAM", "ADR", "RESIDENCE" -> read(xml);
          case "ONM" -> organisation = xml.line();
          case "SNM" -> last = xml.line();
          case "FNM" -> first = xml.line();
          case "SFX" -> suffix = xml.line();
          case "CTRY" -> country = xml.line();
          case "STATE" -> {
            state = true;
            xml.skip();
          }
          default -> xml.skip();
        }
      }
    }

    /// An address within the United States names a state and no country.
    void add(Draft draft, Party.Role role) {
      boolean person = organisation.isEmpty() && !(first.isEmpty() && role != Party.Role.INVENTOR);
      String given = (first + " " + suffix).strip();
      String name =
          !organisation.isEmpty() ? organisation : given.isEmpty() ? last : last + ", " + given;
      draft.add(role, name, country.isEmpty() && state ? UsXml.OFFICE : country, person);
    }
  }
}
