package monazite.corpus.format.ep;

import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// Applicants (B710), inventors (B720) and proprietors (B730), who stand as assignees.
final class EpParties {
  private EpParties() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B710", "B720", "B730" -> read(xml, draft);
        case "B711" -> party(xml, Party.Role.APPLICANT, draft);
        case "B721" -> party(xml, Party.Role.INVENTOR, draft);
        case "B731" -> party(xml, Party.Role.ASSIGNEE, draft);
        default -> xml.skip();
      }
    }
  }

  /// A name stands as `Last, First` in one element; only inventors are known to be persons.
  private static void party(XmlCursor xml, Party.Role role, Draft draft) throws XMLStreamException {
    String last = "";
    String first = "";
    String country = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "snm" -> last = xml.line();
        case "fnm" -> first = xml.line();
        case "adr" -> country = country(xml);
        default -> xml.skip();
      }
    }
    String name = last.isEmpty() || first.isEmpty() ? last + first : last + ", " + first;
    draft.add(role, name, country, role == Party.Role.INVENTOR);
  }

  private static String country(XmlCursor xml) throws XMLStreamException {
    String country = "";
    while (xml.child()) {
      if (xml.name().equals("ctry")) {
        country = xml.line();
      } else {
        xml.skip();
      }
    }
    return country;
  }
}
