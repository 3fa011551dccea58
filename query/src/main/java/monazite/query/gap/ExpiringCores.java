package monazite.query.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.Resampling;
import monazite.seeds.gap.GapRules;

/// Windows within which much of what is core to a material ends in a market (G2), with what its
/// successors still cover.
final class ExpiringCores {
  private static final int MOST_EVIDENCE = 30;
  private static final int MOST_FLIPS = 20;

  /// Of more families one more or less is no matter of chance.
  private static final int MANY = 200;

  private final Census census;
  private final GapRules rules;
  private final Members members;
  private final Doubts doubts;
  private final LocalDate from;
  private final LocalDate to;

  ExpiringCores(Census census, Members members) {
    this.census = census;
    this.rules = census.rules();
    this.members = members;
    this.doubts = new Doubts(census);
    this.from = census.asOf();
    this.to = from.plusYears(rules.count("windowYears"));
  }

  /// A core family or successor in one market.
  ///
  /// @param weight core score by chance of the material
  /// @param score core score that the weight is made of; NaN of a family without one
  /// @param least lower end of that score's interval
  /// @param width of that interval
  /// @param alive chance that it stands on the first day
  /// @param beyondFrom chance that its term reaches beyond the first day
  /// @param beyondTo chance that it reaches beyond the last day
  private record Standing(
      CountedFamily family,
      MarketState state,
      double weight,
      double score,
      double least,
      double width,
      double alive,
      double beyondFrom,
      double beyondTo) {}

  /// How rights of which no fee is known are taken.
  private enum Unknown {
    AS_LIKELY,
    ALL_LIVE,
    ALL_DEAD
  }

  void find(Findings findings) {
    for (String material : members.materials()) {
      List<CountedFamily> core = members.core(material);
      List<CountedFamily> others =
          members.of(material).stream().filter(family -> !members.core(family)).toList();
      List<CountedFamily> successors = new Successors(rules).of(core, others);
      for (String market : members.markets(core)) {
        find(material, market, core, successors, findings);
      }
    }
  }

  private void find(
      String material,
      String market,
      List<CountedFamily> core,
      List<CountedFamily> successors,
      Findings findings) {
    List<Standing> standing = standing(core, market, material);
    Map<String, String> cell =
        Cells.of("material", material, "market", market, "window", from + " to " + to);
    double stock = stock(standing, from, Unknown.AS_LIKELY);
    if (standing.isEmpty()) {
      return;
    }
    if (stock < rules.number("coreStock")) {
      findings.add(
          new Insufficient(
              GapType.EXPIRING_CORE,
              cell,
              Insufficient.Kind.INSUFFICIENT_EXPOSURE,
              Optional.empty(),
              stock,
              Words.families(standing.size())
                  + " of core claims stand or may stand, "
                  + Words.number(stock)
                  + " core-equivalents: too few for a share that ends",
              Words.number(rules.number("coreStock")) + " core-equivalents on the first day"));
      return;
    }
    judge(cell, market, standing, standing(successors, market, material), stock, findings);
  }

  private void judge(
      Map<String, String> cell,
      String market,
      List<Standing> standing,
      List<Standing> successors,
      double stock,
      Findings findings) {
    double ending = 1 - stock(standing, to, Unknown.AS_LIKELY) / stock;
    List<Stock> draws = draws(standing, 0);
    double[] shares = shares(draws);
    double score = Resampling.above(shares, rules.number("highShare"));
    double ifLive = ending(standing, Unknown.ALL_LIVE);
    double ifDead = ending(standing, Unknown.ALL_DEAD);
    String figures =
        Words.percent(ending)
            + " of "
            + Words.number(stock)
            + " core-equivalents end; if all rights without known fees stand "
            + Words.percent(ifLive)
            + ", if none does "
            + (Double.isNaN(ifDead) ? "nothing is left to end" : Words.percent(ifDead));
    boolean surely = score >= rules.number("surely");
    if (!surely) {
      if (ending >= rules.number("highShare")) {
        findings.add(
            new Insufficient(
                GapType.EXPIRING_CORE,
                cell,
                Insufficient.Kind.UNDETERMINED,
                Optional.empty(),
                ending * stock,
                figures + "; more than half end with a chance of " + Words.chance(score),
                "narrower terms, known fees, or more core families"));
      }
      return;
    }
    double cover = stock(successors, to, Unknown.AS_LIKELY) / stock;
    findings.add(
        gap(
            cell,
            market,
            standing,
            successors,
            new Share(stock, ending, shares, score, cover, flip(standing, draws)),
            figures));
  }

  @SuppressWarnings("ArrayRecordComponent") // handed over once
  private record Share(
      double stock,
      double ending,
      double[] draws,
      double score,
      double cover,
      Optional<Integer> flip) {}

  /// Core weight that stands on the first day and on the last, in one draw.
  private record Stock(double start, double end) {
    /// So many families that surely stand on both days bring the share that ends down to a bound.
    double staying(double bound) {
      return start > 0 ? (start - end) / bound - start : 0;
    }
  }

  private Gap gap(
      Map<String, String> cell,
      String market,
      List<Standing> standing,
      List<Standing> successors,
      Share share,
      String figures) {
    List<CountedFamily> ending =
        standing.stream().filter(one -> endsWithin(one) > 0.5).map(Standing::family).toList();
    List<CountedFamily> all = standing.stream().map(Standing::family).toList();
    String kind = kind(ending, share.cover());
    List<String> why = new ArrayList<>();
    why.add(figures);
    why.add(
        "successors on the same means still cover "
            + Words.percent(share.cover())
            + " of today's core weight on "
            + to
            + " ("
            + Words.families(successors.size())
            + ")");
    List<String> mayBeFalse = new ArrayList<>(doubts.ofStates(all, market));
    mayBeFalse.add(
        "whether a successor's claims overlap is told by topics, not by reading the claims");
    Interval interval = Resampling.interval(share.draws());
    Optional<Integer> flip = share.flip();
    return new Gap(
        GapType.EXPIRING_CORE,
        kind,
        cell,
        new Gap.Measure(
            "core families",
            share.stock(),
            share.stock() * share.ending(),
            standing.size(),
            share.ending(),
            interval.lo(),
            interval.hi(),
            share.score(),
            "chance that more than half of the core weight ends",
            rules.number("surely")),
        doubts.unknownShare(all, market) > rules.number("unknownMuch")
            ? Gap.Confidence.C
            : Grading.of(rules, share.stock(), share.score(), flip, doubts.wellFound(all)),
        flip,
        Optional.empty(),
        why,
        mayBeFalse,
        List.of(),
        List.of(),
        Neighbourhood.holders(successors.stream().map(Standing::family).toList()),
        Neighbourhood.publications(ending.stream(), MOST_EVIDENCE));
  }

  private String kind(List<CountedFamily> ending, double cover) {
    long own =
        ending.stream()
            .filter(
                family ->
                    family.holders().stream()
                        .anyMatch(owner -> owner.country().equals(Optional.of(census.home()))))
            .count();
    if (!census.home().isEmpty() && own * 2 > ending.size()) {
      return "own-cliff";
    }
    return cover < rules.number("highCover") ? "opening" : "tail";
  }

  /// Core families that, if they stood beyond the window, would make it unsure that half ends. Of
  /// few they are drawn with the others; among many they are added to each draw.
  private Optional<Integer> flip(List<Standing> standing, List<Stock> draws) {
    double bound = rules.number("highShare");
    double[] staying = draws.stream().mapToDouble(it -> it.staying(bound)).sorted().toArray();
    for (int more = 1; more <= MOST_FLIPS; more++) {
      double score =
          standing.size() > MANY
              ? Resampling.above(staying, more)
              : Resampling.above(shares(draws(standing, more)), bound);
      if (score < rules.number("surely")) {
        return Optional.of(more);
      }
    }
    return Optional.empty();
  }

  /// What stands, over draws; some families that stay are added.
  private List<Stock> draws(List<Standing> standing, int staying) {
    return new Resampling(census.seed(), rules.count("draws"))
        .each(standing.size() + staying, draw -> drawn(standing, draw));
  }

  /// The share that ends in each draw, sorted; draws in which nothing stands have none.
  private static double[] shares(List<Stock> draws) {
    return draws.stream()
        .filter(it -> it.start() > 0)
        .mapToDouble(it -> 1 - it.end() / it.start())
        .sorted()
        .toArray();
  }

  private List<Standing> standing(List<CountedFamily> families, String market, String material) {
    List<Standing> all = new ArrayList<>();
    for (CountedFamily family : families) {
      MarketState state = family.markets().get(market);
      if (state != null
          && (state.state() == MarketState.State.LIVE || state.state() == MarketState.State.UNKNOWN)
          && state.reachesBeyond(from).orElse(0.0) > 0) {
        Optional<CountedFamily.Coreness> core = family.coreness();
        all.add(
            new Standing(
                family,
                state,
                core.map(CountedFamily.Coreness::score).orElse(0.0) * family.material(material),
                core.map(CountedFamily.Coreness::score).orElse(Double.NaN),
                core.map(CountedFamily.Coreness::lo).orElse(0.0),
                core.map(one -> one.hi() - one.lo()).orElse(0.0),
                alive(state, Unknown.AS_LIKELY),
                state.reachesBeyond(from).orElse(0.0),
                state.reachesBeyond(to).orElse(0.0)));
      }
    }
    return all;
  }

  private double stock(List<Standing> standing, LocalDate day, Unknown unknown) {
    double sum = 0;
    for (Standing one : standing) {
      sum +=
          one.weight() * alive(one.state(), unknown) * one.state().reachesBeyond(day).orElse(0.0);
    }
    return sum;
  }

  private double ending(List<Standing> standing, Unknown unknown) {
    return 1 - stock(standing, to, unknown) / stock(standing, from, unknown);
  }

  private double alive(MarketState state, Unknown unknown) {
    if (state.state() == MarketState.State.LIVE) {
      return 1;
    }
    return switch (unknown) {
      case AS_LIKELY -> state.alive().orElse(rules.number("aliveUnknown"));
      case ALL_LIVE -> 1;
      case ALL_DEAD -> 0;
    };
  }

  private double endsWithin(Standing one) {
    return one.beyondFrom() - one.beyondTo();
  }

  /// What stands, in one draw of families, of their fees, ends and core scores.
  private static Stock drawn(List<Standing> standing, Resampling.Draw draw) {
    double start = 0;
    double end = 0;
    SplittableRandom random = draw.random();
    for (int i = 0; i < standing.size(); i++) {
      Standing one = standing.get(i);
      for (int time = 0; time < draw.times()[i]; time++) {
        if (random.nextDouble() < one.alive()) {
          double weight = weight(one, random);
          double place = random.nextDouble();
          start += place < one.beyondFrom() ? weight : 0;
          end += place < one.beyondTo() ? weight : 0;
        }
      }
    }
    for (int i = standing.size(); i < draw.times().length; i++) {
      start += draw.times()[i];
      end += draw.times()[i];
    }
    return new Stock(start, end);
  }

  private static double weight(Standing one, SplittableRandom random) {
    if (Double.isNaN(one.score())) {
      return one.weight();
    }
    double core = one.least() + random.nextDouble() * one.width();
    return core * one.weight() / Math.max(1e-9, one.score());
  }
}
