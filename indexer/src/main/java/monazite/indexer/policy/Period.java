package monazite.indexer.policy;

import java.util.Optional;
import monazite.corpus.policy.PolicyDocument;

/// The time that a document looks ahead from, and to.
///
/// @param from years from here on are ahead: the first year planned for, else that of issue
/// @param to last year of a plan that has both ends
record Period(Optional<Integer> from, Optional<Integer> to) {
  static Period of(PolicyDocument document) {
    Optional<Integer> year = document.year().or(() -> document.issued().map(day -> day.getYear()));
    Optional<Integer> from =
        document.periodFrom().filter(first -> year.isEmpty() || first <= year.get()).or(() -> year);
    boolean plan = document.periodFrom().isPresent() && document.periodTo().isPresent();
    return new Period(from, plan ? document.periodTo() : Optional.empty());
  }

  /// Whether anything is known of it.
  boolean isKnown() {
    return from.isPresent();
  }

  /// Whether a year can still be aimed at.
  boolean isAhead(int year) {
    return from.isEmpty() || year >= from.get();
  }

  /// Whether it is known to begin before a year.
  boolean isBefore(int year) {
    return from.isPresent() && from.get() < year;
  }
}
