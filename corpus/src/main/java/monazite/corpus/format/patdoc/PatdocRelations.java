package monazite.corpus.format.patdoc;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Relation;
import monazite.corpus.format.DocumentId;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// The related documents of a PATDOC record, `B600`, earlier generations too, in their order.
final class PatdocRelations {
  private PatdocRelations() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      String element = xml.name();
      switch (element) {
        case "B630" -> read(xml, draft);
        case "B645US" -> xml.skip();
        case "B680US", "B690US" -> add(draft, element, PatdocCodes.ID.within(xml), DocumentId.NONE);
        default -> parents(xml, element, draft);
      }
    }
  }

  /// Each `PARENT-US` has child (`CDOC`), parent (`PDOC`) and, where one was granted, the parent's
  /// patent (`PPUB`).
  private static void parents(XmlCursor xml, String element, Draft draft)
      throws XMLStreamException {
    while (xml.child()) {
      if (!xml.name().equals("PARENT-US")) {
        xml.skip();
        continue;
      }
      DocumentId parent = DocumentId.NONE;
      DocumentId patent = DocumentId.NONE;
      while (xml.child()) {
        switch (xml.name()) {
          case "PDOC" -> parent = PatdocCodes.ID.within(xml);
          case "PPUB" -> patent = PatdocCodes.ID.within(xml);
          default -> xml.skip();
        }
      }
      add(draft, element, parent, patent);
    }
  }

  private static void add(Draft draft, String element, DocumentId parent, DocumentId patent) {
    if (parent.number().isEmpty() && patent.number().isEmpty()) {
      return;
    }
    Relation.Kind kind = PatdocCodes.relation(element, parent.number());
    if (kind == Relation.Kind.PRIOR_PUBLICATION) {
      draft.relations.add(relation(kind, parent.undated()));
      return;
    }
    draft.relations.add(
        new Relation(
            kind,
            parent.countryOrUnitedStates(),
            parent.number(),
            parent.date(),
            Optional.of(patent.number()).filter(number -> !number.isEmpty()),
            patent.date()));
  }

  /// A relation to a document of its own; a publication's number has its kind behind it.
  static Relation relation(Relation.Kind kind, DocumentId id) {
    boolean publication = kind == Relation.Kind.PRIOR_PUBLICATION;
    boolean international = id.number().startsWith("WO");
    return new Relation(
        kind,
        international ? "WO" : id.countryOrUnitedStates(),
        id.number().replaceFirst("^WO ?", "") + (publication ? id.kind() : ""),
        id.date(),
        Optional.empty(),
        Optional.empty());
  }
}
