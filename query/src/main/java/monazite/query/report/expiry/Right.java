package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import monazite.indexer.judge.StatusSpan;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermStatus;

/// A right in a market: of the office itself, or a European patent's part in one of its states.
///
/// @param market two-letter code of the office or state
/// @param basis what its label is taken from
/// @param label the one used: core, improvement, peripheral or insufficient
/// @param status on the day asked for
/// @param endedEarly the first day on which it no longer stood though its term ran on, as known on
///     that day
/// @param first the earliest last day; where nothing bounds it from below, the day of grant
/// @param last the latest last day, all fees paid
/// @param end the latest day on which it may have stood
/// @param mayStand whether it may stand on that day
record Right(
    Summary summary,
    String market,
    Basis basis,
    String label,
    String status,
    Optional<LocalDate> endedEarly,
    LocalDate first,
    LocalDate last,
    LocalDate end,
    boolean mayStand) {
  /// A right as of a day. What follows from the day is found once: reports sort by it.
  static Right of(Summary summary, String market, Basis basis, LocalDate asOf) {
    String status = status(summary, market, asOf);
    LocalDate last = summary.hi().or(summary::lo).orElseThrow();
    LocalDate first = summary.lo().or(summary::granted).or(summary::filed).orElse(last);
    boolean dead = DEAD.contains(status);
    Optional<LocalDate> early = dead ? early(summary, market, asOf, last) : Optional.empty();
    return new Right(
        summary,
        market,
        basis,
        label(summary, basis),
        status,
        early,
        first.isAfter(last) ? last : first,
        last,
        early.map(day -> day.minusDays(1)).orElse(last),
        !dead && !last.isBefore(asOf));
  }

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

  /// Rights by a day of each, the first one first, then by publication.
  static List<Right> inOrder(List<Right> rights, ToLongFunction<Right> day) {
    List<Right> named = byPublication(rights);
    // As numbers they are sorted without being looked at again: day, then place among the others.
    long[] keys = new long[named.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (day.applyAsLong(named.get(i)) << Integer.SIZE) + i;
    }
    Arrays.sort(keys);
    List<Right> ordered = new ArrayList<>(keys.length);
    for (long key : keys) {
      ordered.add(named.get((int) key));
    }
    return ordered;
  }

  /// By publication number, as engines give them already.
  private static List<Right> byPublication(List<Right> rights) {
    for (int i = 1; i < rights.size(); i++) {
      if (rights.get(i - 1).publication().compareTo(rights.get(i).publication()) > 0) {
        return rights.stream().sorted(Comparator.comparing(Right::publication)).toList();
      }
    }
    return rights;
  }

  String publication() {
    return summary.publication();
  }

  private static String label(Summary summary, Basis basis) {
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

  /// Whether both ends are known.
  boolean isBounded() {
    return summary.lo().isPresent() && summary.hi().isPresent();
  }

  Optional<LocalDate> since() {
    return summary.filed().isPresent() ? summary.filed() : summary.granted();
  }

  private static String status(Summary summary, String market, LocalDate day) {
    return market.equals(summary.office())
        ? summary.statusOn(day)
        : summary.statusIn(market, day).orElseGet(() -> partOfUnknown(summary.statusOn(day)));
  }

  /// A part of which nothing is told ends with the whole at the latest.
  private static String partOfUnknown(String whole) {
    return whole.equals(TermStatus.IN_FORCE.name()) ? TermStatus.UNKNOWN_FEES.name() : whole;
  }

  private static Optional<LocalDate> early(
      Summary summary, String market, LocalDate asOf, LocalDate last) {
    List<StatusSpan> spans =
        market.equals(summary.office())
            ? summary.statuses()
            : summary
                .states()
                .getOrDefault(market, summary.states().getOrDefault("others", summary.statuses()));
    return spans.stream()
        .filter(span -> span.holdsOn(asOf))
        .map(StatusSpan::from)
        .filter(day -> !day.isAfter(last))
        .findFirst();
  }

  /// Whether its term certainly reaches a day on which it may stand.
  boolean surelyStands(LocalDate asOf) {
    return mayStand && isBounded() && !first.isBefore(asOf);
  }

  /// The earliest day that can be its last.
  LocalDate earliestEnd() {
    return endedEarly.isPresent() ? end : first;
  }
}
