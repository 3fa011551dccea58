package monazite.query.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.query.gap.statistics.SharePosterior;
import monazite.seeds.gap.GapRules;

/// Cards of targets that patents do not cover.
final class TargetCards {
  private static final int MOST_EVIDENCE = 30;
  private static final int MOST_FLIPS = 1000;

  private final GapRules rules;
  private final Doubts doubts;

  TargetCards(Census census) {
    this.rules = census.rules();
    this.doubts = new Doubts(census);
  }

  /// Families on a topic.
  ///
  /// @param counted young enough to answer policy
  /// @param older ones
  record Cover(List<CountedFamily> counted, List<CountedFamily> older) {
    Cover {
      counted = List.copyOf(counted);
      older = List.copyOf(older);
    }
  }

  /// Too few families are on the topic.
  Gap unaddressed(
      Map<String, String> cell,
      RatioPosterior posterior,
      ThinCell thin,
      List<Demand> demands,
      Cover cover,
      List<CountedFamily> material,
      String comparison) {
    List<CountedFamily> covering = cover.counted();
    double covered = 1 - Math.exp(-posterior.found() / rules.number("targetCovering"));
    double weight = demands.stream().mapToDouble(Demand::weight).max().orElse(1);
    List<String> why = new ArrayList<>();
    why.add(
        Words.number(posterior.found())
            + " families cover it where "
            + Words.number(posterior.expected())
            + " would be expected: "
            + comparison);
    why.add(
        "coverage 1 − exp(−r / "
            + Words.number(rules.number("targetCovering"))
            + ") = "
            + Words.number(covered)
            + "; uncovered weight "
            + Words.number(weight * (1 - covered)));
    why.addAll(states(covering));
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(material));
    boolean answeredBefore = cover.older().size() >= rules.number("thin") * posterior.expected();
    if (!cover.older().isEmpty()) {
      mayBeFalse.add(
          Words.families(cover.older().size())
              + " of more than "
              + Words.number(rules.number("targetYears"))
              + " years before the document are on it and not counted, "
              + ended(cover.older())
              + " of them have ended everywhere: the answer may be free use");
    }
    mayBeFalse.add("the topic's words may not be those that patents use for it");
    mayBeFalse.add("topics of one material differ in size for good reasons");
    return new Gap(
        GapType.POLICY_TARGET,
        "UNADDRESSED",
        cell,
        measure("families", posterior, thin, material.size()),
        answeredBefore
            ? Gap.Confidence.C
            : Grading.of(
                rules, posterior.expected(), thin.score(), thin.flip(), doubts.wellFound(material)),
        thin.flip(),
        Optional.empty(),
        why,
        mayBeFalse,
        demands,
        List.of(),
        Neighbourhood.holders(covering),
        Neighbourhood.publications(covering.stream(), MOST_EVIDENCE));
  }

  /// It looks uncovered and that can't be told.
  Insufficient untold(
      Map<String, String> cell, RatioPosterior posterior, ThinCell thin, String comparison) {
    Insufficient.Kind kind =
        switch (thin.verdict()) {
          case UNDETERMINED -> Insufficient.Kind.UNDETERMINED;
          case NOT_ASSESSABLE -> Insufficient.Kind.NOT_ASSESSABLE;
          case THIN, FILLED, INSUFFICIENT_EXPOSURE -> Insufficient.Kind.INSUFFICIENT_EXPOSURE;
        };
    return new Insufficient(
        GapType.POLICY_TARGET,
        cell,
        kind,
        posterior.expected() > 0 ? Optional.of(posterior.expected()) : Optional.empty(),
        posterior.found(),
        Words.number(posterior.found())
            + " families on what policy asks for; "
            + (posterior.expected() > 0 ? Words.number(posterior.expected()) + " expected, " : "")
            + comparison,
        ThinCell.sufficient(posterior.shape(), rules)
            + " expected families, that is more of the material's patents");
  }

  /// Families are there, in foreign hands.
  Gap foreignHeld(
      Map<String, String> cell,
      String home,
      SharePosterior share,
      double score,
      List<Demand> demands,
      List<CountedFamily> placed,
      List<CountedFamily> foreign) {
    Interval interval = share.interval();
    Optional<Integer> flip = Optional.empty();
    for (int more = 1; more <= MOST_FLIPS && flip.isEmpty(); more++) {
      SharePosterior with = new SharePosterior(share.alpha() + more, share.beta());
      if (with.below(rules.number("domesticShare")) < rules.number("surely")) {
        flip = Optional.of(more);
      }
    }
    List<String> why = new ArrayList<>();
    why.add(
        foreign.size()
            + " of "
            + placed.size()
            + " families that stand or may stand somewhere and cover it are with holders outside of"
            + " "
            + home
            + "; the domestic share is below "
            + Words.percent(rules.number("domesticShare"))
            + " with a chance of "
            + Words.chance(score));
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(placed));
    mayBeFalse.add("families whose holder's country isn't known are left out");
    return new Gap(
        GapType.POLICY_TARGET,
        "FOREIGN_HELD",
        cell,
        new Gap.Measure(
            "families",
            rules.number("domesticShare") * placed.size(),
            placed.size() - foreign.size(),
            placed.size(),
            share.mean(),
            interval.lo(),
            interval.hi(),
            score,
            "chance that the domestic share is below its threshold",
            rules.number("surely")),
        Grading.of(rules, placed.size(), score, flip, doubts.wellFound(placed)),
        flip,
        Optional.empty(),
        why,
        mayBeFalse,
        demands,
        List.of(),
        Neighbourhood.holders(foreign),
        Neighbourhood.publications(foreign.stream(), MOST_EVIDENCE));
  }

  /// Families are there and do not reach the number.
  Gap metric(
      Map<String, String> cell,
      RatioPosterior posterior,
      ThinCell thin,
      Demand demand,
      TargetReach reach,
      List<CountedFamily> covering) {
    List<String> why = new ArrayList<>();
    why.add(
        covering.size()
            + " families are on the topic, "
            + reach.stating().size()
            + " state a value of "
            + reach.metric()
            + ", "
            + reach.reaching().size()
            + " reach "
            + demand.comparator().orElse("")
            + " "
            + demand.value().map(value -> BigDecimal.valueOf(value).toPlainString()).orElse("")
            + " "
            + demand.unit().orElse(""));
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(covering));
    mayBeFalse.add("a value may be stated under other conditions, or not at all");
    return new Gap(
        GapType.POLICY_TARGET,
        "METRIC_GAP",
        cell,
        measure("families", posterior, thin, covering.size()),
        Gap.Confidence.C,
        Optional.of(rules.count("targetCovering") - reach.reaching().size()),
        Optional.empty(),
        why,
        mayBeFalse,
        List.of(demand),
        List.of(),
        Neighbourhood.holders(covering),
        Neighbourhood.publications(reach.stating().stream(), MOST_EVIDENCE));
  }

  /// What has ended is free to use: an answer, and no cover.
  private static List<String> states(List<CountedFamily> covering) {
    long free = ended(covering);
    return free == 0
        ? List.of()
        : List.of(free + " of those that cover it have ended everywhere: free to use");
  }

  private static long ended(List<CountedFamily> families) {
    return families.stream()
        .filter(CountedFamily::granted)
        .filter(one -> one.markets().values().stream().noneMatch(MarketState::standing))
        .count();
  }

  private Gap.Measure measure(
      String unit, RatioPosterior posterior, ThinCell thin, double effective) {
    Interval interval = posterior.interval();
    return new Gap.Measure(
        unit,
        posterior.expected(),
        posterior.found(),
        effective,
        posterior.mean(),
        interval.lo(),
        interval.hi(),
        thin.score(),
        "chance that less than half of the expected number exists",
        rules.number("surely"));
  }
}
