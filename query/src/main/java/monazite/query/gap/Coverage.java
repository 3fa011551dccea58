package monazite.query.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import monazite.seeds.gap.GapRules;

/// Where core families are protected, and where that can be told at all.
final class Coverage {
  private static final int MONTHS = 12;

  private final Census census;
  private final GapRules rules;
  private final Map<String, Optional<String>> notAssessable = new HashMap<>();

  Coverage(Census census) {
    this.census = census;
    this.rules = census.rules();
  }

  /// Families that were granted somewhere, stand or may stand somewhere, and whose time to enter
  /// further offices has run out.
  List<CountedFamily> settled(Collection<CountedFamily> families) {
    return families.stream()
        .filter(CountedFamily::granted)
        .filter(family -> family.markets().values().stream().anyMatch(MarketState::standing))
        .filter(this::entered)
        .toList();
  }

  private boolean entered(CountedFamily family) {
    // the year's last day, since only the year is known
    return family
        .priorityYear()
        .map(
            year ->
                LocalDate.of(year, MONTHS, 31)
                    .plusMonths(rules.count("entryMonths"))
                    .isBefore(census.dataDate()))
        .orElse(false);
  }

  /// Whether something stands, or may stand, of a family in a market.
  static boolean stands(CountedFamily family, String market) {
    MarketState state = family.markets().get(market);
    return state != null && state.standing();
  }

  /// Whether something stood once and has ended.
  static boolean ended(CountedFamily family, String market) {
    MarketState state = family.markets().get(market);
    return state != null
        && (state.state() == MarketState.State.LAPSED
            || state.state() == MarketState.State.EXPIRED);
  }

  /// Share of families of which something stands in a market.
  static double share(Collection<CountedFamily> families, String market) {
    return families.isEmpty()
        ? 0
        : families.stream().filter(family -> stands(family, market)).count()
            / (double) families.size();
  }

  /// Median share over the offices of reference other than this one that can be told; empty where
  /// none can.
  OptionalDouble reference(Collection<CountedFamily> families, String market) {
    List<Double> shares = new ArrayList<>();
    for (String office : rules.reference()) {
      if (!office.equals(market) && notAssessable(office).isEmpty()) {
        shares.add(share(families, office));
      }
    }
    shares.sort(Double::compare);
    int count = shares.size();
    return count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((shares.get((count - 1) / 2) + shares.get(count / 2)) / 2);
  }

  /// Why nothing can be said of what isn't in an office; empty where something can.
  Optional<String> notAssessable(String office) {
    return notAssessable.computeIfAbsent(office, this::lacking);
  }

  private Optional<String> lacking(String office) {
    if (!census.offices().contains(office)) {
      return Optional.of("the index holds nothing of " + office);
    }
    Double complete = census.completeness().get(office);
    if (complete != null) {
      return complete >= rules.number("officeComplete")
          ? Optional.empty()
          : Optional.of(
              "the index holds "
                  + Words.percent(complete)
                  + " of what "
                  + office
                  + " has published; "
                  + Words.percent(rules.number("officeComplete"))
                  + " are needed");
    }
    double share =
        share(census.families().stream().filter(CountedFamily::granted).toList(), office);
    return share >= rules.number("homeMarket")
        ? Optional.empty()
        : Optional.of(
            "how much of "
                + office
                + " the index holds isn't known, and only "
                + Words.percent(share)
                + " of all granted families stand there: records may be missing, not rights");
  }

  /// Whether the office's completeness is known, not inferred from the index itself.
  boolean completenessKnown(String office) {
    return census.completeness().containsKey(office);
  }
}
