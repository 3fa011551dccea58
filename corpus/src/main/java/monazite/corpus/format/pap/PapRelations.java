package monazite.corpus.format.pap;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Relation;
import monazite.corpus.format.DocumentId;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// The related documents of an application publication, earlier generations too, in their order.
final class PapRelations {
  private PapRelations() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      String element = xml.name();
      switch (element) {
        case "continuations" -> read(xml, draft);
        case "non-provisional-of-provisional" ->
            add(draft, Relation.Kind.PROVISIONAL, PapFrontPage.ID.within(xml), DocumentId.NONE);
        case "corrected-republication-of" -> publications(xml, draft);
        default -> parents(xml, element, draft);
      }
    }
  }

  private static Relation.Kind kind(String element) {
    return switch (element) {
      case "division-of" -> Relation.Kind.DIVISION;
      case "continuation-of" -> Relation.Kind.CONTINUATION;
      case "continuation-in-part-of" -> Relation.Kind.CONTINUATION_IN_PART;
      case "reissue-of", "continuing-reissue-of" -> Relation.Kind.REISSUE;
      case "substitution-for" -> Relation.Kind.SUBSTITUTION;
      case "a-371-of-international" -> Relation.Kind.INTERNATIONAL;
      default -> Relation.Kind.OTHER;
    };
  }

  private static void parents(XmlCursor xml, String element, Draft draft)
      throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "parent-child" -> parent(xml, kind(element), draft);
        case "parent-pct" ->
            add(draft, Relation.Kind.INTERNATIONAL, PapFrontPage.ID.within(xml), DocumentId.NONE);
        default -> xml.skip();
      }
    }
  }

  private static void parent(XmlCursor xml, Relation.Kind kind, Draft draft)
      throws XMLStreamException {
    DocumentId child = DocumentId.NONE;
    DocumentId parent = DocumentId.NONE;
    DocumentId patent = DocumentId.NONE;
    while (xml.child()) {
      switch (xml.name()) {
        case "child" -> child = PapFrontPage.ID.within(xml);
        case "parent" -> parent = PapFrontPage.ID.within(xml);
        case "parent-patent" -> patent = PapFrontPage.ID.within(xml);
        default -> xml.skip();
      }
    }
    boolean own = draft.application.filter(child.number()::equals).isPresent();
    if (kind == Relation.Kind.INTERNATIONAL && own) {
      international(draft, parent);
    } else {
      add(draft, kind, parent, patent);
    }
  }

  /// The international application of which the document is the national stage; it may be stated
  /// twice.
  static void international(Draft draft, DocumentId application) {
    draft.internationalFiling = application.date().or(() -> draft.internationalFiling);
    add(draft, Relation.Kind.INTERNATIONAL, application, DocumentId.NONE);
  }

  /// Earlier publications of the same application.
  static void publications(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      if (xml.name().equals("document-id")) {
        add(draft, Relation.Kind.PRIOR_PUBLICATION, PapFrontPage.ID.read(xml), DocumentId.NONE);
      } else {
        xml.skip();
      }
    }
  }

  static void add(Draft draft, Relation.Kind kind, DocumentId document, DocumentId patent) {
    if (document.number().isEmpty() && patent.number().isEmpty()) {
      return;
    }
    boolean publication = kind == Relation.Kind.PRIOR_PUBLICATION;
    String number = document.number().replaceFirst("^WO ?", "");
    Relation relation =
        new Relation(
            kind,
            document.countryOrUnitedStates(),
            publication ? number + document.kind() : number,
            publication ? Optional.empty() : document.date(),
            Optional.of(patent.number()).filter(it -> !it.isEmpty()),
            patent.date());
    if (!draft.relations.contains(relation)) {
      draft.relations.add(relation);
    }
  }
}
