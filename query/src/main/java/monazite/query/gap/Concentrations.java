package monazite.query.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.query.gap.statistics.Counts;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.Resampling;
import monazite.query.gap.statistics.SharePosterior;
import monazite.seeds.gap.GapRules;

/// Materials whose standing rights are with few holders, or in a market with holders of other
/// countries (G4).
final class Concentrations {
  private static final double LOW = 0.025;
  private static final double LOWER_NINETY = 0.10;
  private static final double PRIOR = 2;
  private static final double HALF = 0.5;
  private static final int MOST_EVIDENCE = 30;

  private final Census census;
  private final GapRules rules;
  private final Members members;
  private final Doubts doubts;

  Concentrations(Census census, Members members) {
    this.census = census;
    this.rules = census.rules();
    this.members = members;
    this.doubts = new Doubts(census);
  }

  void find(Findings findings) {
    for (String material : members.materials()) {
      List<CountedFamily> held = held(material);
      findings.add(concentration(material, held, findings));
      for (String market : members.markets(held)) {
        dependency(material, market, held, findings);
      }
    }
  }

  /// The families of a material with a known holder of which a right may stand.
  private List<CountedFamily> held(String material) {
    return members.of(material).stream()
        .filter(family -> !family.holders().isEmpty())
        .filter(
            family ->
                family.markets().values().stream()
                    .anyMatch(state -> granted(state) && alive(state) > 0))
        .toList();
  }

  private Quadrant concentration(String material, List<CountedFamily> held, Findings findings) {
    Map<String, String> cell = Cells.of("material", material);
    if (held.size() < rules.number("dependencyFamilies")) {
      if (!held.isEmpty()) {
        findings.add(tooFew(cell, held.size(), "families with a known holder stand"));
      }
      return quadrant(material, held, Optional.empty());
    }
    HolderIndex index = HolderIndex.of(held, new Resampling(census.seed(), rules.count("draws")));
    Interval interval = Resampling.interval(index.draws());
    double threshold = rules.number("concentrated");
    if (Resampling.quantile(index.draws(), LOW) > threshold) {
      findings.add(concentrated(material, held, index, interval));
    }
    return quadrant(material, held, Optional.of(new Quadrant.Measured(index.value(), interval)));
  }

  /// The material between growth and concentration.
  private Quadrant quadrant(
      String material, List<CountedFamily> held, Optional<Quadrant.Measured> concentration) {
    List<CountedFamily> all = members.of(material);
    Optional<Quadrant.Measured> growth =
        Growth.of(all, family -> family.material(material), census)
            .trend()
            .map(
                trend ->
                    new Quadrant.Measured(
                        Math.expm1(trend.slope()),
                        new Interval(
                            Math.expm1(trend.interval().lo()), Math.expm1(trend.interval().hi()))));
    return new Quadrant(
        material, all.size(), growth, held.size(), concentration, rules.number("concentrated"));
  }

  private Gap concentrated(
      String material, List<CountedFamily> held, HolderIndex index, Interval interval) {
    double value = index.value();
    double threshold = rules.number("concentrated");
    double score = Resampling.above(index.draws(), threshold);
    List<Gap.HolderShare> holders = Neighbourhood.holders(held);
    return new Gap(
        GapType.CONCENTRATION,
        "concentration",
        Cells.of("material", material),
        new Gap.Measure(
            "index of concentration",
            threshold,
            value,
            held.size(),
            value,
            interval.lo(),
            interval.hi(),
            score,
            "chance that the index is above its threshold",
            rules.number("surely")),
        Grading.of(rules, held.size(), score, Optional.empty(), doubts.wellFound(held)),
        Optional.empty(),
        Optional.empty(),
        List.of(
            "sum of squared shares, corrected for "
                + held.size()
                + " families, is "
                + Words.number(value)
                + " (95 % interval "
                + Words.number(interval.lo())
                + " to "
                + Words.number(interval.hi())
                + "); largest holder "
                + holders.getFirst().name()
                + " with "
                + Words.percent(holders.getFirst().share())),
        namesDoubt(material, held),
        List.of(),
        List.of(),
        holders,
        Neighbourhood.publications(held.stream(), MOST_EVIDENCE));
  }

  private List<String> namesDoubt(String material, List<CountedFamily> held) {
    List<String> all = new ArrayList<>(doubts.ofLabels(held));
    long nameless =
        members.of(material).stream().filter(family -> family.holders().isEmpty()).count();
    if (nameless > 0) {
      all.add("of " + nameless + " families of the material no holder is known");
    }
    all.add("holders that belong together count apart where the seeds don't say so");
    return all;
  }

  private void dependency(
      String material, String market, List<CountedFamily> held, Findings findings) {
    List<CountedFamily> standing = new ArrayList<>();
    double foreign = 0;
    double all = 0;
    for (CountedFamily family : held) {
      MarketState state = family.markets().get(market);
      boolean placed = family.holders().stream().anyMatch(owner -> owner.country().isPresent());
      if (state != null && granted(state) && alive(state) > 0 && placed) {
        double weight = weight(family) * alive(state);
        standing.add(family);
        all += weight;
        foreign += weight * foreign(family, market);
      }
    }
    Map<String, String> cell = Cells.of("material", material, "market", market);
    if (standing.size() < rules.number("dependencyFamilies")) {
      if (!standing.isEmpty() && foreign > HALF * all) {
        findings.add(
            tooFew(cell, standing.size(), "families of holders with a known country stand"));
      }
      return;
    }
    double size = Counts.effective(all, squares(standing, market));
    double share = foreign / all;
    SharePosterior posterior = SharePosterior.of(share * size, size, overall(market), PRIOR);
    double lower = posterior.quantile(LOWER_NINETY);
    double bound = rules.number("dependency");
    if (lower <= bound) {
      return;
    }
    Interval interval = posterior.interval();
    double score = 1 - posterior.below(bound);
    Optional<Integer> flip = flip(posterior);
    List<CountedFamily> of =
        standing.stream().filter(family -> foreign(family, market) > HALF).toList();
    findings.add(
        new Gap(
            GapType.CONCENTRATION,
            "dependency",
            cell,
            new Gap.Measure(
                "share",
                bound,
                share,
                size,
                posterior.mean(),
                interval.lo(),
                interval.hi(),
                score,
                "chance that the share of foreign holders is above its threshold",
                1 - LOWER_NINETY),
            Grading.of(rules, size, score, flip, doubts.wellFound(standing)),
            flip,
            Optional.empty(),
            List.of(
                Words.percent(share)
                    + " of the core weight that stands there is with holders of other countries ("
                    + standing.size()
                    + " families; the share is above "
                    + Words.percent(lower)
                    + " with a chance of 0.90); by country: "
                    + countries(standing)),
            namesDoubt(material, standing),
            List.of(),
            List.of(),
            Neighbourhood.holders(of),
            Neighbourhood.publications(of.stream(), MOST_EVIDENCE)));
  }

  private static String countries(List<CountedFamily> families) {
    Map<String, Integer> counts = new TreeMap<>();
    families.forEach(
        family ->
            family.holders().stream()
                .flatMap(owner -> owner.country().stream())
                .distinct()
                .forEach(country -> counts.merge(country, 1, Integer::sum)));
    return String.join(
        ", ",
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList());
  }

  private Optional<Integer> flip(SharePosterior posterior) {
    for (int more = 1; more <= 1000; more++) {
      if (new SharePosterior(posterior.alpha(), posterior.beta() + more).quantile(LOWER_NINETY)
          <= rules.number("dependency")) {
        return Optional.of(more);
      }
    }
    return Optional.empty();
  }

  private double overall(String market) {
    double foreign = 0;
    double all = 0;
    for (CountedFamily family : census.families()) {
      MarketState state = family.markets().get(market);
      boolean placed = family.holders().stream().anyMatch(owner -> owner.country().isPresent());
      if (state != null && granted(state) && placed) {
        all += alive(state);
        foreign += alive(state) * foreign(family, market);
      }
    }
    return all > 0 ? foreign / all : HALF;
  }

  private double squares(List<CountedFamily> standing, String market) {
    double sum = 0;
    for (CountedFamily family : standing) {
      double weight = weight(family) * alive(family.state(market));
      sum += weight * weight;
    }
    return sum;
  }

  private Insufficient tooFew(Map<String, String> cell, int count, String what) {
    return new Insufficient(
        GapType.CONCENTRATION,
        cell,
        Insufficient.Kind.INSUFFICIENT_EXPOSURE,
        Optional.empty(),
        count,
        count + " " + what,
        Words.number(rules.number("dependencyFamilies")) + " such families");
  }

  /// A core score where there is one; without, what is neither core nor peripheral.
  static double weight(CountedFamily family) {
    return family.coreness().map(CountedFamily.Coreness::score).orElse(HALF);
  }

  private static boolean granted(MarketState state) {
    return state.state() == MarketState.State.LIVE || state.state() == MarketState.State.UNKNOWN;
  }

  private double alive(MarketState state) {
    return switch (state.state()) {
      case LIVE -> 1.0;
      case UNKNOWN -> state.alive().orElse(rules.number("aliveUnknown"));
      case PENDING, LAPSED, EXPIRED, NEVER -> 0.0;
    };
  }

  /// Share of a family that is held from other countries; holders without a country don't count.
  private static double foreign(CountedFamily family, String market) {
    double of = 0;
    double foreign = 0;
    for (CountedFamily.Owner owner : family.holders()) {
      if (owner.country().isPresent()) {
        of++;
        foreign += owner.country().get().equals(market) ? 0 : 1;
      }
    }
    return of > 0 ? foreign / of : 0;
  }
}
