package monazite.query.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.query.gap.statistics.Counts;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.ManyCells;
import monazite.query.gap.statistics.SharePosterior;
import monazite.seeds.gap.GapRules;

/// Markets in which the core families of a material are less protected than elsewhere (G3): what
/// others left free there, and what the market's own holders left open.
final class MarketHoles {
  private static final double CONFIDENCE = 0.95;
  private static final int MOST_EVIDENCE = 30;
  private static final int MOST_FLIPS = 1000;

  private final Census census;
  private final GapRules rules;
  private final Members members;
  private final Coverage coverage;
  private final Doubts doubts;

  MarketHoles(Census census, Members members) {
    this.census = census;
    this.rules = census.rules();
    this.members = members;
    this.coverage = new Coverage(census);
    this.doubts = new Doubts(census);
  }

  /// What is asked: how many of these families stand in a market.
  private record Question(
      Map<String, String> cell,
      String kind,
      String market,
      List<CountedFamily> families,
      SharePosterior posterior,
      double reference,
      double score) {}

  void find(Findings findings) {
    Map<String, List<CountedFamily>> settled = new TreeMap<>();
    for (String material : members.materials()) {
      settled.put(material, coverage.settled(members.core(material)));
    }
    List<Question> questions = new ArrayList<>();
    TreeSet<String> markets = new TreeSet<>(members.markets(census.families()));
    markets.addAll(rules.reference());
    markets.removeAll(rules.regional());
    for (String market : markets) {
      Optional<String> why = coverage.notAssessable(market);
      if (why.isPresent()) {
        findings.add(
            new Insufficient(
                GapType.MARKET_HOLE,
                Cells.of("market", market),
                Insufficient.Kind.NOT_ASSESSABLE,
                Optional.empty(),
                0,
                why.get(),
                "the office's records, and its official number of publications"));
      } else {
        settled.forEach(
            (material, families) -> ask(material, market, families, settled, questions, findings));
      }
    }
    List<Double> falseShares =
        ManyCells.falseShares(questions.stream().map(Question::score).toList());
    for (int i = 0; i < questions.size(); i++) {
      judge(questions.get(i), falseShares.get(i), findings);
    }
  }

  private void ask(
      String material,
      String market,
      List<CountedFamily> families,
      Map<String, List<CountedFamily>> settled,
      List<Question> questions,
      Findings findings) {
    List<CountedFamily> own = new ArrayList<>();
    List<CountedFamily> others = new ArrayList<>();
    families.forEach(family -> (heldIn(family, market) ? own : others).add(family));
    double average = average(material, market, settled);
    for (boolean national : List.of(false, true)) {
      List<CountedFamily> some = national ? own : others;
      String kind = national ? "filing hole" : "freedom hole";
      Map<String, String> cell =
          Cells.of("material", material, "market", market, "holders", national ? market : "others");
      double standing = some.stream().filter(one -> Coverage.stands(one, market)).count();
      OptionalDouble reference = coverage.reference(some, market);
      if (some.size() < rules.number("holeFamilies") || reference.isEmpty()) {
        if (!some.isEmpty() && standing < some.size() / 2.0) {
          findings.add(tooFew(cell, some.size(), standing, reference));
        }
      } else {
        double bound = reference.getAsDouble() - rules.number("holeMargin");
        SharePosterior posterior =
            SharePosterior.of(standing, some.size(), average, rules.number("officeStrength"));
        double score = bound <= 0 ? 0 : posterior.below(bound);
        questions.add(
            new Question(cell, kind, market, some, posterior, reference.getAsDouble(), score));
      }
    }
  }

  private Insufficient tooFew(
      Map<String, String> cell, int all, double standing, OptionalDouble reference) {
    Interval raw = Counts.wilson(standing, all, CONFIDENCE);
    return new Insufficient(
        GapType.MARKET_HOLE,
        cell,
        Insufficient.Kind.INSUFFICIENT_EXPOSURE,
        reference.isPresent() ? Optional.of(reference.getAsDouble() * all) : Optional.empty(),
        standing,
        Words.number(standing)
            + " of "
            + all
            + " core families stand there; the share may be anything from "
            + Words.percent(raw.lo())
            + " to "
            + Words.percent(raw.hi()),
        Words.number(rules.number("holeFamilies"))
            + " settled core families"
            + (reference.isPresent() ? "" : ", and an office to compare with"));
  }

  private void judge(Question question, double falseShare, Findings findings) {
    boolean surely = question.score() >= rules.number("surely");
    if (!surely || falseShare > rules.number("falseDiscovery")) {
      return;
    }
    List<CountedFamily> families = question.families();
    String market = question.market();
    List<CountedFamily> ended =
        families.stream().filter(one -> !Coverage.stands(one, market)).toList();
    long lapsed = ended.stream().filter(one -> Coverage.ended(one, market)).count();
    double standing = families.size() - ended.size();
    Interval raw = Counts.wilson(standing, families.size(), CONFIDENCE);
    Interval interval = question.posterior().interval();
    List<String> why = new ArrayList<>();
    why.add(
        Words.number(standing)
            + " of "
            + families.size()
            + " core families stand there (95 % interval of the share "
            + Words.percent(raw.lo())
            + " to "
            + Words.percent(raw.hi())
            + "); elsewhere "
            + Words.percent(question.reference())
            + " do; more than "
            + Words.percent(rules.number("holeMargin"))
            + " less with a chance of "
            + Words.chance(question.score()));
    why.add(
        (ended.size() - lapsed)
            + " were never filed there as far as the index knows, "
            + lapsed
            + " have lapsed or expired there");
    List<String> mayBeFalse = new ArrayList<>(doubts.ofStates(families, market));
    boolean known = coverage.completenessKnown(market);
    if (!known) {
      mayBeFalse.add(
          "how much of "
              + market
              + " the index holds isn't known: what it lacks looks like a hole");
    }
    long nameless = families.stream().filter(one -> one.holders().isEmpty()).count();
    if (nameless > 0) {
      mayBeFalse.add("of " + nameless + " families no holder is known: they count as others'");
    }
    Optional<Integer> flip = flip(question);
    findings.add(
        new Gap(
            GapType.MARKET_HOLE,
            question.kind(),
            question.cell(),
            new Gap.Measure(
                "core families",
                question.reference() * families.size(),
                standing,
                families.size(),
                question.posterior().mean(),
                interval.lo(),
                interval.hi(),
                question.score(),
                "chance that the share is below that of the offices of reference by more than the"
                    + " margin",
                rules.number("surely")),
            known
                ? Grading.of(
                    rules, families.size(), question.score(), flip, doubts.wellFound(families))
                : Gap.Confidence.C,
            flip,
            Optional.of(falseShare),
            why,
            mayBeFalse,
            List.of(),
            List.of(),
            Neighbourhood.holders(ended),
            Neighbourhood.publications(ended.stream(), MOST_EVIDENCE)));
  }

  /// Families of the ones counted that, if they stood there after all, would end the hole.
  private Optional<Integer> flip(Question question) {
    double bound = question.reference() - rules.number("holeMargin");
    SharePosterior now = question.posterior();
    for (int more = 1; more <= MOST_FLIPS && now.beta() - more > 0; more++) {
      if (new SharePosterior(now.alpha() + more, now.beta() - more).below(bound)
          < rules.number("surely")) {
        return Optional.of(more);
      }
    }
    return Optional.empty();
  }

  /// Share of all other materials' core families that stand in a market; the material's own where
  /// there are no others.
  private static double average(
      String material, String market, Map<String, List<CountedFamily>> settled) {
    double all = 0;
    double standing = 0;
    for (Map.Entry<String, List<CountedFamily>> one : settled.entrySet()) {
      if (!one.getKey().equals(material)) {
        all += one.getValue().size();
        standing += Coverage.share(one.getValue(), market) * one.getValue().size();
      }
    }
    return all > 0
        ? standing / all
        : Coverage.share(settled.getOrDefault(material, List.of()), market);
  }

  private static boolean heldIn(CountedFamily family, String market) {
    return family.holders().stream().anyMatch(owner -> owner.country().equals(Optional.of(market)));
  }
}
