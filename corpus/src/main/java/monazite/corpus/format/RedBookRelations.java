package monazite.corpus.format;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Relation;
import monazite.corpus.xml.XmlCursor;

/// The related documents of a Red Book document, earlier generations too, in their order.
final class RedBookRelations {
  private RedBookRelations() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      Relation.Kind kind = kind(xml.name());
      switch (kind) {
        case PRIOR_PUBLICATION -> draft.relations.add(publication(DocumentId.within(xml)));
        default -> relation(xml, kind, draft);
      }
    }
  }

  private static Relation.Kind kind(String element) {
    return switch (element) {
      case "continuation" -> Relation.Kind.CONTINUATION;
      case "continuation-in-part" -> Relation.Kind.CONTINUATION_IN_PART;
      case "division" -> Relation.Kind.DIVISION;
      case "reissue", "continuing-reissue", "us-divisional-reissue", "us-continuation-reissue" ->
          Relation.Kind.REISSUE;
      case "substitution" -> Relation.Kind.SUBSTITUTION;
      case "us-provisional-application", "provisional-application" -> Relation.Kind.PROVISIONAL;
      case "reexamination", "us-reexamination-reissue-merger" -> Relation.Kind.REEXAMINATION;
      case "related-publication" -> Relation.Kind.PRIOR_PUBLICATION;
      default -> Relation.Kind.OTHER;
    };
  }

  /// An earlier publication of the same application; its date is that of a publication, so it is
  /// not given as a filing date.
  static Relation publication(DocumentId id) {
    return new Relation(
        Relation.Kind.PRIOR_PUBLICATION,
        id.country(),
        id.number() + id.kind(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// A relation whose other application stands in a `document-id` of its own (provisionals) or in
  /// the `parent-doc` of a `relation`.
  private static void relation(XmlCursor xml, Relation.Kind kind, Draft draft)
      throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "document-id" -> add(draft, kind, DocumentId.read(xml), DocumentId.NONE);
        case "parent-doc" -> parent(xml, kind, draft);
        case "relation" -> {
          while (xml.child()) {
            if (xml.name().equals("parent-doc")) {
              parent(xml, kind, draft);
            } else {
              xml.skip();
            }
          }
        }
        default -> xml.skip();
      }
    }
  }

  private static void parent(XmlCursor xml, Relation.Kind kind, Draft draft)
      throws XMLStreamException {
    DocumentId application = DocumentId.NONE;
    DocumentId patent = DocumentId.NONE;
    DocumentId international = DocumentId.NONE;
    while (xml.child()) {
      switch (xml.name()) {
        case "document-id" -> application = DocumentId.read(xml);
        case "parent-grant-document" -> patent = DocumentId.within(xml);
        case "parent-pct-document" -> international = DocumentId.within(xml);
        default -> xml.skip();
      }
    }
    add(draft, kind, application, patent);
    if (!international.number().isEmpty()) {
      add(draft, Relation.Kind.INTERNATIONAL, international, DocumentId.NONE);
    }
  }

  private static void add(
      Draft draft, Relation.Kind kind, DocumentId application, DocumentId patent) {
    if (application.number().isEmpty() && patent.number().isEmpty()) {
      return;
    }
    draft.relations.add(
        new Relation(
            kind,
            application.country().isEmpty() ? patent.country() : application.country(),
            application.number(),
            application.date(),
            Optional.of(patent.number()).filter(number -> !number.isEmpty()),
            patent.date()));
  }
}
