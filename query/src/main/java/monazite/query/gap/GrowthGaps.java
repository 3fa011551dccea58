package monazite.query.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.ManyCells;
import monazite.query.gap.statistics.PriorShape;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.query.gap.statistics.Trend;
import monazite.seeds.gap.GapRules;

/// Materials whose margin grows while nothing core is added, and topics that fell silent (G5).
final class GrowthGaps {
  /// Yearly counts of one field differ more than chance: the prior of a field against its own past.
  private static final double PAST_SHAPE = 1;

  private static final double NOTHING = 0.5;
  private static final int MOST_EVIDENCE = 20;

  private final Census census;
  private final GapRules rules;
  private final Members members;
  private final Doubts doubts;

  GrowthGaps(Census census, Members members) {
    this.census = census;
    this.rules = census.rules();
    this.members = members;
    this.doubts = new Doubts(census);
  }

  void find(Findings findings) {
    missingMiddle(findings);
    dormant(findings);
  }

  private void missingMiddle(Findings findings) {
    List<String> materials = List.copyOf(members.materials());
    Growth all = Growth.of(census.families(), _ -> 1, census);
    int last = all.lastKnown();
    int from = last - rules.count("coreYears") + 1;
    double[][] core = new double[1][materials.size()];
    double[][] expected = new double[1][materials.size()];
    double[] judged = new double[materials.size()];
    double judgedAll = 0;
    double coreAll = 0;
    for (int i = 0; i < materials.size(); i++) {
      for (CountedFamily family : members.of(materials.get(i))) {
        int year = family.priorityYear().orElse(0);
        if (family.coreness().isPresent() && year >= from && year <= last) {
          judged[i] += family.material(materials.get(i));
          core[0][i] += members.core(family) ? family.material(materials.get(i)) : 0;
        }
      }
      judgedAll += judged[i];
      coreAll += core[0][i];
    }
    for (int i = 0; i < materials.size(); i++) {
      double others = judgedAll - judged[i];
      expected[0][i] = others > 0 ? judged[i] * (coreAll - core[0][i]) / others : 0;
    }
    double shape =
        PriorShape.of(
            core,
            expected,
            rules.number("leastSpread"),
            rules.number("leastShape"),
            rules.number("mostShape"));
    for (int i = 0; i < materials.size(); i++) {
      missing(
          materials.get(i),
          new RatioPosterior(core[0][i], expected[0][i], shape),
          from,
          last,
          findings);
    }
  }

  private void missing(
      String material, RatioPosterior posterior, int from, int last, Findings findings) {
    List<CountedFamily> margin =
        members.of(material).stream()
            .filter(
                family ->
                    family
                        .coreness()
                        .map(one -> one.score() <= rules.number("peripheralTo"))
                        .orElse(false))
            .toList();
    Optional<Trend> trend = Growth.of(margin, family -> family.material(material), census).trend();
    if (trend.isEmpty() || trend.get().interval().lo() <= 0) {
      return;
    }
    Map<String, String> cell = Cells.of("material", material, "window", from + " to " + last);
    ThinCell thin = ThinCell.of(posterior, margin.size(), rules);
    String figures =
        "the margin grows by "
            + Growth.words(trend.get())
            + "; core families: "
            + Words.number(posterior.found())
            + " found, "
            + Words.number(posterior.expected())
            + " expected by other materials";
    switch (thin.verdict()) {
      case FILLED, NOT_ASSESSABLE -> {} // a core is there, or nothing tells how large it should be
      case UNDETERMINED, INSUFFICIENT_EXPOSURE -> {
        if (posterior.found() < rules.number("thin") * posterior.expected()) {
          findings.add(
              new Insufficient(
                  GapType.MISSING_MIDDLE,
                  cell,
                  thin.verdict() == ThinCell.Verdict.UNDETERMINED
                      ? Insufficient.Kind.UNDETERMINED
                      : Insufficient.Kind.INSUFFICIENT_EXPOSURE,
                  Optional.of(posterior.expected()),
                  posterior.found(),
                  figures,
                  ThinCell.sufficient(posterior.shape(), rules) + " expected core families"));
        }
      }
      case THIN ->
          findings.add(
              gap(
                  "missing middle",
                  cell,
                  posterior,
                  thin,
                  Optional.empty(),
                  List.of(figures),
                  margin));
    }
  }

  private record Silence(
      Map<String, String> cell, RatioPosterior posterior, ThinCell thin, List<CountedFamily> of) {}

  private void dormant(Findings findings) {
    Growth all = Growth.of(census.families(), _ -> 1, census);
    List<Silence> silences = new ArrayList<>();
    for (String material : members.materials()) {
      Map<String, ToDoubleFunction<CountedFamily>> fields = new LinkedHashMap<>();
      TreeSet<String> topics = new TreeSet<>();
      members.of(material).forEach(family -> topics.addAll(family.topics().keySet()));
      fields.put("", family -> family.material(material));
      topics.forEach(
          topic -> fields.put(topic, family -> family.material(material) * family.topic(topic)));
      fields.forEach(
          (topic, weight) -> silence(material, topic, weight, all).ifPresent(silences::add));
    }
    List<Double> falseShares =
        ManyCells.falseShares(silences.stream().map(one -> one.thin().score()).toList());
    for (int i = 0; i < silences.size(); i++) {
      Silence one = silences.get(i);
      if (one.posterior().found() < NOTHING
          && one.thin().verdict() == ThinCell.Verdict.THIN
          && falseShares.get(i) <= rules.number("falseDiscovery")) {
        findings.add(
            gap(
                "dormant",
                one.cell(),
                one.posterior(),
                one.thin(),
                Optional.of(falseShares.get(i)),
                List.of(
                    "nothing filed where "
                        + Words.number(one.posterior().expected())
                        + " families are expected by the ten years before and by how the rest of"
                        + " the index went on"),
                one.of()));
      }
    }
  }

  private Optional<Silence> silence(
      String material, String topic, ToDoubleFunction<CountedFamily> weight, Growth all) {
    List<CountedFamily> of =
        members.of(material).stream().filter(one -> weight.applyAsDouble(one) >= NOTHING).toList();
    Growth own = Growth.of(of, weight, census);
    int last = all.lastKnown();
    int from = last - rules.count("dormantYears") + 1;
    int before = from - rules.count("dormantBefore");
    double earlier = own.count(before, from - 1);
    double earlierAll = all.count(before, from - 1);
    if (earlier <= 0) {
      return Optional.empty();
    }
    // by its own rate, and by the rest of the index: an old dump is not a field that fell silent
    double byRate = earlier / rules.number("dormantBefore") * all.exposure(from, last);
    double expected = Math.min(byRate, earlier * all.count(from, last) / earlierAll);
    RatioPosterior posterior = new RatioPosterior(own.count(from, last), expected, PAST_SHAPE);
    ThinCell thin = ThinCell.of(posterior, of.size(), rules);
    Map<String, String> cell =
        topic.isEmpty()
            ? Cells.of("material", material, "window", from + " to " + last)
            : Cells.of("material", material, "topic", topic, "window", from + " to " + last);
    return switch (thin.verdict()) {
      case THIN, UNDETERMINED, FILLED -> Optional.of(new Silence(cell, posterior, thin, of));
      case INSUFFICIENT_EXPOSURE, NOT_ASSESSABLE -> Optional.empty();
    };
  }

  private Gap gap(
      String kind,
      Map<String, String> cell,
      RatioPosterior posterior,
      ThinCell thin,
      Optional<Double> falseShare,
      List<String> why,
      List<CountedFamily> of) {
    Interval interval = posterior.interval();
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(of));
    mayBeFalse.add(
        kind.equals("dormant")
            ? "the field may go on under other words, or in offices that the index lacks"
            : "core scores of young families rest on few citations");
    return new Gap(
        GapType.MISSING_MIDDLE,
        kind,
        cell,
        new Gap.Measure(
            "families",
            posterior.expected(),
            posterior.found(),
            of.size(),
            posterior.mean(),
            interval.lo(),
            interval.hi(),
            thin.score(),
            "chance that less than half of the expected number exists",
            rules.number("surely")),
        Grading.of(rules, posterior.expected(), thin.score(), thin.flip(), doubts.wellFound(of)),
        thin.flip(),
        falseShare,
        why,
        mayBeFalse,
        List.of(),
        List.of(),
        Neighbourhood.holders(of),
        Neighbourhood.publications(latest(of), MOST_EVIDENCE));
  }

  private static Stream<CountedFamily> latest(List<CountedFamily> of) {
    return of.stream()
        .sorted(
            Comparator.comparingInt((CountedFamily family) -> -family.priorityYear().orElse(0))
                .thenComparing(CountedFamily::id));
  }
}
