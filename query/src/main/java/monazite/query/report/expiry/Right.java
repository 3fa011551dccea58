package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import monazite.indexer.judge.StatusSpan;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermStatus;

/// A right in a market: of the office itself, or a European patent's part in one of its states.
///
/// @param market two-letter code of the office or state
/// @param basis what its label is taken from
record Right(Summary summary, String market, Basis basis) {
  /// What a right's label is taken from, the best known first.
  enum Basis {
    /// The right among all of the index.
    RIGHT,
    /// Its claims alone: the right has no label among the others.
    CLAIMS,
    /// It is of the material's founding years and no claim of it is known.
    FOUNDING,
    /// Nothing.
    NONE;

    String word() {
      return switch (this) {
        case RIGHT -> "right";
        case CLAIMS -> "claims";
        case FOUNDING -> "founding years";
        case NONE -> "";
      };
    }
  }

  /// What ends a right before its term does.
  private static final Set<String> DEAD =
      Set.of(
          TermStatus.LAPSED.name(),
          TermStatus.REVOKED.name(),
          TermStatus.WITHDRAWN.name(),
          TermStatus.VOID_AB_INITIO.name());

  private static final Set<String> LABELS = Set.of("core", "improvement", "peripheral");

  static boolean isLabel(String label) {
    return LABELS.contains(label);
  }

  String publication() {
    return summary.publication();
  }

  /// The label used: core, improvement, peripheral or insufficient.
  String label() {
    return switch (basis) {
      case RIGHT -> summary.coreLabel();
      case CLAIMS -> summary.claimsLabel();
      case FOUNDING -> "core";
      case NONE -> "insufficient";
    };
  }

  boolean isCore() {
    return label().equals("core");
  }

  /// The latest last day, all fees paid.
  LocalDate last() {
    return summary.hi().or(summary::lo).orElseThrow();
  }

  /// The earliest last day; where nothing bounds it from below, the day of grant.
  LocalDate first() {
    LocalDate first =
        summary.lo().or(summary::granted).or(summary::filed).orElseGet(this::last);
    return first.isAfter(last()) ? last() : first;
  }

  /// Whether both ends are known.
  boolean isBounded() {
    return summary.lo().isPresent() && summary.hi().isPresent();
  }

  Optional<LocalDate> since() {
    return summary.filed().or(summary::granted);
  }

  String statusOn(LocalDate day) {
    return market.equals(summary.office())
        ? summary.statusOn(day)
        : summary.statusIn(market, day).orElse(partOfUnknown(day));
  }

  /// A part of which nothing is told ends with the whole at the latest.
  private String partOfUnknown(LocalDate day) {
    String whole = summary.statusOn(day);
    return whole.equals(TermStatus.IN_FORCE.name()) ? TermStatus.UNKNOWN_FEES.name() : whole;
  }

  private boolean isDead(LocalDate asOf) {
    return DEAD.contains(statusOn(asOf));
  }

  /// Whether it may stand on a day.
  boolean mayStand(LocalDate asOf) {
    return !last().isBefore(asOf) && !isDead(asOf);
  }

  /// Whether its term certainly reaches a day.
  boolean surelyStands(LocalDate asOf) {
    return mayStand(asOf) && isBounded() && !first().isBefore(asOf);
  }

  /// The first day on which it no longer stood though its term ran on, as known on a day.
  Optional<LocalDate> endedEarly(LocalDate asOf) {
    if (!isDead(asOf)) {
      return Optional.empty();
    }
    return spans()
        .filter(span -> span.holdsOn(asOf))
        .map(StatusSpan::from)
        .filter(day -> !day.isAfter(last()))
        .findFirst();
  }

  private Stream<StatusSpan> spans() {
    return market.equals(summary.office())
        ? summary.statuses().stream()
        : summary.states().getOrDefault(market, summary.statuses()).stream();
  }

  /// The latest day on which it may have stood, as known on a day.
  LocalDate end(LocalDate asOf) {
    return endedEarly(asOf).map(day -> day.minusDays(1)).orElseGet(this::last);
  }

  /// The earliest day that can be its last, as known on a day.
  LocalDate earliestEnd(LocalDate asOf) {
    return endedEarly(asOf).map(day -> day.minusDays(1)).orElseGet(this::first);
  }
}
