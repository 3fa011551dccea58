package monazite.corpus.format.ep;

import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Relation;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// Parent and international applications of a European document.
final class EpRelations {
  private static final String INTERNATIONAL = "WO";

  private EpRelations() {}

  /// B620 holds the application that this one was divided out of (`pdoc`); the `cdoc` of B620EP are
  /// its own children and say nothing of it.
  static void earlier(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      Relation.Kind kind = xml.name().equals("B620") ? Relation.Kind.DIVISION : Relation.Kind.OTHER;
      while (xml.child()) {
        if (xml.name().equals("parent")) {
          parents(xml, kind, draft);
        } else {
          xml.skip();
        }
      }
    }
  }

  private static void parents(XmlCursor xml, Relation.Kind kind, Draft draft)
      throws XMLStreamException {
    while (xml.child()) {
      if (xml.name().equals("pdoc")) {
        Id id = Id.read(xml);
        if (!id.application().isEmpty()) {
          draft.relations.add(relation(kind, EpReader.OFFICE, id.application(), id.date()));
        }
      } else {
        xml.skip();
      }
    }
  }

  /// B861 is the international application, B871 its publication.
  static void international(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B860", "B870" -> international(xml, draft);
        case "B861" -> {
          Id id = Id.read(xml);
          draft.internationalFiling = id.date();
          if (!id.application().isEmpty()) {
            draft.relations.add(
                relation(Relation.Kind.INTERNATIONAL, INTERNATIONAL, id.application(), id.date()));
          }
        }
        case "B871" -> {
          String number = Id.read(xml).publication().replaceFirst("^WO ?", "");
          if (!number.isEmpty()) {
            draft.relations.add(
                relation(Relation.Kind.PRIOR_PUBLICATION, INTERNATIONAL, number, Optional.empty()));
          }
        }
        default -> xml.skip();
      }
    }
  }

  private static Relation relation(
      Relation.Kind kind, String office, String number, Optional<LocalDate> filed) {
    return new Relation(kind, office, number, filed, Optional.empty(), Optional.empty());
  }

  /// Numbers (`dnum`) and date of another document.
  private record Id(String application, String publication, Optional<LocalDate> date) {
    static Id read(XmlCursor xml) throws XMLStreamException {
      String application = "";
      String publication = "";
      Optional<LocalDate> date = Optional.empty();
      while (xml.child()) {
        switch (xml.name()) {
          case "dnum" -> {
            while (xml.child()) {
              switch (xml.name()) {
                case "anum" -> application = xml.line();
                case "pnum" -> publication = xml.line();
                default -> xml.skip();
              }
            }
          }
          case "date" -> date = Dates.basic(xml.line());
          default -> xml.skip();
        }
      }
      return new Id(application, publication, date);
    }
  }
}
