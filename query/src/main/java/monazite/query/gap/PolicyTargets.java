package monazite.query.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.query.gap.statistics.SharePosterior;
import monazite.seeds.gap.GapRules;

/// What policy asks for and patents do not cover, or cover in foreign hands (G6).
final class PolicyTargets {
  private static final double SHAPE = 1;
  private static final double PRIOR = 2;
  private static final double EVEN = 0.5;

  private final Census census;
  private final GapRules rules;
  private final Members members;
  private final TargetCards cards;

  PolicyTargets(Census census, Members members) {
    this.census = census;
    this.rules = census.rules();
    this.members = members;
    this.cards = new TargetCards(census);
  }

  /// What is asked within one material and topic, by one or several statements.
  private record Asked(String material, String topic) {}

  void find(Findings findings) {
    Map<Asked, List<Demand>> asked = new LinkedHashMap<>();
    for (Demand demand : census.demand()) {
      Map<String, String> cell = Cells.of("target", demand.document() + ", " + demand.place());
      String text = demand.metric().orElse("");
      if (demand.kind() == Demand.Kind.MEASURE
          || (demand.kind() == Demand.Kind.TARGET
              && rules.metric(text).isEmpty()
              && rules.notTechnical(text))) {
        findings.add(aside(cell, SetAside.Kind.NON_TECHNICAL, demand, "no patent can answer that"));
      } else if (demand.topics().isEmpty() || demand.families().isEmpty()) {
        findings.add(
            aside(
                cell,
                SetAside.Kind.UNMATCHABLE,
                demand,
                "it names no topic within a material: a whole field can't be matched"));
      } else {
        for (String material : demand.families()) {
          for (String topic : demand.topics()) {
            if (rules.zero(material, topic).isEmpty()) {
              asked.computeIfAbsent(new Asked(material, topic), _ -> new ArrayList<>()).add(demand);
            }
          }
        }
      }
    }
    asked.forEach((one, demands) -> judge(one, demands, findings));
  }

  private static SetAside aside(
      Map<String, String> cell, SetAside.Kind kind, Demand demand, String why) {
    return new SetAside(
        GapType.POLICY_TARGET,
        cell,
        kind,
        "\"" + demand.metric().orElse(demand.quote()) + "\": " + why);
  }

  private void judge(Asked asked, List<Demand> demands, Findings findings) {
    int year = demands.stream().flatMap(one -> one.year().stream()).min(Integer::compare).orElse(0);
    List<CountedFamily> covering = candidates(asked.material(), asked.topic(), year);
    double found = sum(covering, asked);
    Comparison comparison = comparison(asked, year);
    RatioPosterior posterior = new RatioPosterior(found, comparison.expected(), SHAPE);
    ThinCell thin = ThinCell.of(posterior, members.of(asked.material()).size(), rules);
    Map<String, String> cell = Cells.of("material", asked.material(), "topic", asked.topic());
    boolean few = found < rules.number("thin") * comparison.expected();
    switch (thin.verdict()) {
      case THIN ->
          findings.add(
              cards.unaddressed(
                  cell,
                  posterior,
                  thin,
                  demands,
                  new TargetCards.Cover(covering, older(asked, covering)),
                  members.of(asked.material()),
                  comparison.words()));
      case UNDETERMINED, INSUFFICIENT_EXPOSURE, NOT_ASSESSABLE -> {
        if (few || thin.verdict() == ThinCell.Verdict.NOT_ASSESSABLE) {
          findings.add(cards.untold(cell, posterior, thin, comparison.words()));
        }
      }
      case FILLED -> {} // somebody has patents on it: whose, and how far, is asked below
    }
    held(cell, demands, covering, findings);
    metrics(cell, demands, covering, findings);
  }

  private List<CountedFamily> candidates(String material, String topic, int year) {
    return members.of(material).stream()
        .filter(one -> one.material(material) * one.topic(topic) >= rules.number("targetMatch"))
        .filter(
            one ->
                one.priorityYear().map(at -> at >= year - rules.count("targetYears")).orElse(true))
        .toList();
  }

  /// Families on it that are too old to count as an answer to policy.
  private List<CountedFamily> older(Asked asked, List<CountedFamily> covering) {
    return candidates(asked.material(), asked.topic(), 0).stream()
        .filter(one -> !covering.contains(one))
        .toList();
  }

  private static double sum(List<CountedFamily> covering, Asked asked) {
    return covering.stream()
        .mapToDouble(one -> one.material(asked.material()) * one.topic(asked.topic()))
        .sum();
  }

  private record Comparison(double expected, String words) {}

  /// How many families the material's other topics have over the same years; where there are too
  /// few to compare with, nothing is expected, so that nothing is claimed.
  private Comparison comparison(Asked asked, int year) {
    List<Double> others =
        Stream.of("means", "effect", "use")
            .flatMap(axis -> rules.topics(axis, asked.material()).stream())
            .filter(topic -> !topic.equals(asked.topic()))
            .map(
                topic ->
                    sum(
                        candidates(asked.material(), topic, year),
                        new Asked(asked.material(), topic)))
            .sorted()
            .toList();
    if (members.of(asked.material()).size() < rules.number("smallestMatrix")
        || others.size() < rules.number("comparables")) {
      return new Comparison(
          0,
          Words.families(members.of(asked.material()).size())
              + " of the material and "
              + others.size()
              + " other topics are too few to tell what should be there");
    }
    int middle = others.size() / 2;
    double median =
        others.size() % 2 == 1
            ? others.get(middle)
            : (others.get(middle - 1) + others.get(middle)) / 2;
    return new Comparison(
        median, "as many as the median of the material's " + others.size() + " other topics");
  }

  private void held(
      Map<String, String> cell,
      List<Demand> demands,
      List<CountedFamily> covering,
      Findings findings) {
    String home =
        demands.stream().flatMap(one -> one.country().stream()).findFirst().orElse(census.home());
    List<CountedFamily> placed =
        covering.stream()
            .filter(one -> one.markets().values().stream().anyMatch(MarketState::standing))
            .filter(one -> one.holders().stream().anyMatch(owner -> owner.country().isPresent()))
            .toList();
    if (home.isEmpty() || placed.size() < rules.number("dependencyFamilies")) {
      return;
    }
    List<CountedFamily> foreign =
        placed.stream()
            .filter(
                one ->
                    one.holders().stream()
                        .noneMatch(owner -> owner.country().equals(Optional.of(home))))
            .toList();
    double domestic = placed.size() - foreign.size();
    SharePosterior share = SharePosterior.of(domestic, placed.size(), EVEN, PRIOR);
    double score = share.below(rules.number("domesticShare"));
    if (score >= rules.number("surely")) {
      findings.add(cards.foreignHeld(cell, home, share, score, demands, placed, foreign));
    }
  }

  private void metrics(
      Map<String, String> cell,
      List<Demand> demands,
      List<CountedFamily> covering,
      Findings findings) {
    for (Demand demand : demands) {
      if (demand.kind() == Demand.Kind.TARGET && demand.value().isPresent()) {
        TargetReach.of(demand, covering, rules)
            .ifPresent(reach -> tell(cell, demand, reach, covering, findings));
      }
    }
  }

  private void tell(
      Map<String, String> cell,
      Demand demand,
      TargetReach reach,
      List<CountedFamily> covering,
      Findings findings) {
    Map<String, String> target = new LinkedHashMap<>(cell);
    target.put("target", demand.document() + ", " + demand.place());
    if (reach.reaching().size() >= rules.number("targetCovering")) {
      return; // as many as cover a target, however many others stay below
    }
    RatioPosterior posterior =
        new RatioPosterior(reach.reaching().size(), reach.stating().size(), SHAPE);
    ThinCell thin = ThinCell.of(posterior, covering.size(), rules);
    switch (thin.verdict()) {
      case THIN -> findings.add(cards.metric(target, posterior, thin, demand, reach, covering));
      case UNDETERMINED, INSUFFICIENT_EXPOSURE, NOT_ASSESSABLE ->
          findings.add(
              new Insufficient(
                  GapType.POLICY_TARGET,
                  target,
                  Insufficient.Kind.NOT_ASSESSABLE,
                  Optional.empty(),
                  reach.reaching().size(),
                  Words.families(covering.size())
                      + " on the topic; "
                      + reach.stating().size()
                      + " state a value of "
                      + reach.metric()
                      + " that can be compared, "
                      + reach.reaching().size()
                      + " of these reach the target",
                  "claims or examples that state it in numbers, of "
                      + Words.number(rules.number("exposure"))
                      + " families or more"));
      case FILLED -> {} // enough families reach it
    }
  }
}
