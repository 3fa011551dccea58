package monazite.indexer.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.KindCode.Standing;

/// Bounds of a filing date that isn't stated.
final class FilingBounds {

  private final TermCase right;
  private final Jurisdiction law;
  private final Optional<Standing> standing;
  private final Notes notes;

  FilingBounds(TermCase right, Jurisdiction law, Optional<Standing> standing, Notes notes) {
    this.right = right;
    this.law = law;
    this.standing = standing;
    this.notes = notes;
  }

  /// What bounds the date, given the latest day on which the application can have been filed.
  DateSpan of(LocalDate upper) {
    Lineage lineage = right.lineage();
    LocalDate lower =
        Stream.of(lineage.parents(), lineage.others(), lineage.priorities())
            .flatMap(List::stream)
            .map(DateSpan::lo)
            .max(LocalDate::compareTo)
            .orElse(DateSpan.OPEN.lo());
    if (lower.isAfter(upper)) {
      return DateSpan.to(upper);
    }
    DateSpan bounds = new DateSpan(lower, upper);
    if (law.continuity().isPresent()) {
      return bounds;
    }
    return withinPriorityYear().or(this::beforePublication).flatMap(bounds::and).orElse(bounds);
  }

  private Optional<DateSpan> withinPriorityYear() {
    return right.lineage().priorities().stream()
        .reduce(DateSpan::earlierOf)
        .map(first -> new DateSpan(first.lo(), first.hi().plusMonths(law.firstFiling().months())));
  }

  private Optional<DateSpan> beforePublication() {
    boolean first =
        standing.isEmpty()
            || standing.get() == Standing.APPLICATION
            || standing.get() == Standing.NEVER_A_GRANT;
    boolean stated =
        right
            .first(
                DateKey.FILED,
                DateKey.INTERNATIONAL_FILING,
                DateKey.ACTUALLY_LODGED,
                DateKey.COMPLETE_SPECIFICATION)
            .isPresent();
    if (!first || stated || law.publishedIsExamined()) {
      return Optional.empty();
    }
    return right
        .date(DateKey.PUBLISHED)
        .map(
            day -> {
              notes.assume(
                  "filed at most "
                      + law.firstFiling().publishedMonths()
                      + " months before the first publication; translations, divisionals"
                      + " and continuations can be older");
              return new DateSpan(
                  day.lo().minusMonths(law.firstFiling().publishedMonths()), day.hi());
            });
  }
}
