package monazite.query.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why a gap may be false, as far as the families around it tell.
final class Doubts {
  private static final double MANY = 0.1;

  private final Census census;
  private final Corrections corrections;

  Doubts(Census census) {
    this.census = census;
    this.corrections = new Corrections(census.retrieval());
  }

  /// What may be wrong with labels and texts of these families.
  List<String> ofLabels(Collection<CountedFamily> families) {
    List<String> doubts = new ArrayList<>();
    Optional<Retrieval> lowest = corrections.lowestRecall(families);
    lowest.ifPresent(
        one ->
            doubts.add(
                "labels in "
                    + name(one.language())
                    + " are found with a recall of "
                    + Words.number(one.recall())
                    + ", the lowest of the languages here: what is missed looks like a gap"));
    Set<String> unknown = corrections.unknown(families);
    if (!unknown.isEmpty()) {
      doubts.add(
          "no recall is known for texts in "
              + String.join(", ", unknown)
              + ": counts are taken as found");
    }
    long translated =
        families.stream().filter(one -> census.translated().contains(one.id())).count();
    if (translated > MANY * families.size()) {
      doubts.add(translated + " of " + families.size() + " families are read in translation");
    }
    long silent = families.stream().filter(one -> one.priorityYear().isEmpty()).count();
    if (silent > MANY * families.size()) {
      doubts.add(silent + " of " + families.size() + " families have no known priority year");
    }
    return doubts;
  }

  /// What may be wrong with states of these families in a market.
  List<String> ofStates(Collection<CountedFamily> families, String market) {
    long unknown = families.stream().filter(one -> unknown(one, market)).count();
    return unknown == 0
        ? List.of()
        : List.of(
            "of " + unknown + " of " + families.size() + " families no fee is known in " + market);
  }

  /// Share of families of which it isn't known whether they stand in a market.
  double unknownShare(Collection<CountedFamily> families, String market) {
    return families.isEmpty()
        ? 0
        : families.stream().filter(one -> unknown(one, market)).count() / (double) families.size();
  }

  private static boolean unknown(CountedFamily family, String market) {
    MarketState state = family.markets().get(market);
    return state != null && state.state() == MarketState.State.UNKNOWN;
  }

  /// Whether recall is known to be good in all languages of these families.
  boolean wellFound(Collection<CountedFamily> families) {
    return corrections.known()
        && corrections.unknown(families).isEmpty()
        && corrections
            .lowestRecall(families)
            .map(one -> one.recall() >= census.rules().number("recallA"))
            .orElse(false);
  }

  private static String name(String language) {
    return language.equals(Retrieval.OTHER) ? "languages without a sample of their own" : language;
  }
}
