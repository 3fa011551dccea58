package monazite.indexer.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import monazite.corpus.document.ApplicationNumber;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;

/// What the members of a simple family have in common: all their priorities.
final class Priorities {
  private Priorities() {}

  /// The priorities of a document as one text: its claims, provisionals and partly continued
  /// applications. A document without any has the application that it continues, or its own, for
  /// its only priority. Empty where a number or day that belongs to it isn't stated.
  static String key(PatentDocument document) {
    NavigableSet<String> keys = new TreeSet<>();
    boolean complete = true;
    for (Priority claim : document.priorities()) {
      complete &= add(keys, claim.office(), claim.number(), claim.date());
    }
    for (Relation relation : document.relations()) {
      if (relation.kind() == Relation.Kind.PROVISIONAL
          || relation.kind() == Relation.Kind.CONTINUATION_IN_PART) {
        complete &= add(keys, relation.office(), relation.number(), relation.filed());
      }
    }
    if (keys.isEmpty() && complete) {
      complete = root(document, keys);
    }
    return complete ? String.join(" ", keys) : "";
  }

  private static boolean root(PatentDocument document, NavigableSet<String> keys) {
    Optional<Relation> first =
        document.relations().stream()
            .filter(Priorities::continues)
            .min(Comparator.comparing(relation -> relation.filed().orElse(LocalDate.MAX)));
    if (first.isPresent()) {
      return add(keys, first.get().office(), first.get().number(), first.get().filed());
    }
    return add(
        keys, document.publication().office(), document.application().orElse(""), document.filed());
  }

  private static boolean continues(Relation relation) {
    return switch (relation.kind()) {
      case CONTINUATION, DIVISION, REISSUE, SUBSTITUTION, INTERNATIONAL -> true;
      case CONTINUATION_IN_PART, PROVISIONAL, REEXAMINATION, PRIOR_PUBLICATION, OTHER -> false;
    };
  }

  private static boolean add(
      NavigableSet<String> keys, String office, String number, Optional<LocalDate> day) {
    Optional<String> key = day.flatMap(date -> ApplicationNumber.dated(office, number, date));
    key.ifPresent(keys::add);
    return key.isPresent();
  }
}
