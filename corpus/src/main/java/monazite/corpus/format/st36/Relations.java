package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.format.Draft;

/// Related documents: earlier applications that this one continues, divides or reissues.
final class Relations {
  private Relations() {}

  static void read(Element data, Draft draft) {
    for (Element related : data.all("related-documents")) {
      for (Element relation : related.children()) {
        if (relation.name().equals("related-publication")) {
          FormIds.of(relation.all("document-id"))
              .publication()
              .ifPresent(it -> draft.relations.add(publication(it)));
          continue;
        }
        Relation.Kind kind = kind(relation.name());
        List<Element> parents = relation.within("parent-doc").toList();
        List<Element> others = parents.isEmpty() ? relation.all("document-id") : parents;
        for (Element parent : others) {
          add(kind, FormIds.of(List.of(own(parent))), FormIds.of(grants(parent)), draft);
        }
      }
    }
  }

  /// The international application that this one is the national or regional stage of. Records name
  /// it in two places, and may date it in one of them only.
  static void international(FormIds ids, Optional<LocalDate> date, Draft draft) {
    draft.internationalFiling = draft.internationalFiling.or(() -> date);
    draft.relations.removeIf(
        it -> it.kind() == Relation.Kind.INTERNATIONAL && it.filed().isEmpty());
    boolean known =
        draft.relations.stream().anyMatch(it -> it.kind() == Relation.Kind.INTERNATIONAL);
    if (!known) {
      draft.relations.add(
          new Relation(
              Relation.Kind.INTERNATIONAL,
              ids.isInternational() ? FormId.INTERNATIONAL : ids.office(),
              ids.number().orElse(""),
              date,
              Optional.empty(),
              Optional.empty()));
    }
  }

  /// An earlier publication of the same application.
  static Relation publication(PublicationNumber number) {
    return new Relation(
        Relation.Kind.PRIOR_PUBLICATION,
        number.office(),
        number.number() + number.kind(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Element own(Element parent) {
    return parent.find("document-id").orElse(parent);
  }

  private static List<Element> grants(Element parent) {
    return parent.all("parent-grant-document");
  }

  private static void add(Relation.Kind kind, FormIds application, FormIds patent, Draft draft) {
    Optional<String> number = application.number();
    if (number.isPresent()) {
      draft.relations.add(
          new Relation(
              kind,
              application.office(),
              number.get(),
              application.date(),
              patent.number(),
              patent.date()));
    }
  }

  private static Relation.Kind kind(String element) {
    return switch (element) {
      case "continuation" -> Relation.Kind.CONTINUATION;
      case "continuation-in-part" -> Relation.Kind.CONTINUATION_IN_PART;
      case "division" -> Relation.Kind.DIVISION;
      case "reissue" -> Relation.Kind.REISSUE;
      case "substitution" -> Relation.Kind.SUBSTITUTION;
      case "provisional-application" -> Relation.Kind.PROVISIONAL;
      case "reexamination" -> Relation.Kind.REEXAMINATION;
      default -> Relation.Kind.OTHER;
    };
  }
}
