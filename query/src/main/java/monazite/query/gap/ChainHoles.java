package monazite.query.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.seeds.gap.ChainStage;
import monazite.seeds.gap.GapRules;

/// Stages of the chain that a country's holders leave out between stages that they fill (G7).
final class ChainHoles {
  private static final int MOST_EVIDENCE = 20;

  private final Census census;
  private final GapRules rules;
  private final Doubts doubts;

  ChainHoles(Census census) {
    this.census = census;
    this.rules = census.rules();
    this.doubts = new Doubts(census);
  }

  void find(Findings findings) {
    Set<String> countries = new TreeSet<>();
    census.families().forEach(family -> countries.addAll(countries(family).keySet()));
    CellTable table =
        new CellTable(
            census.families(),
            new Axis(
                "stage",
                rules.stages().stream().map(ChainStage::id).toList(),
                CountedFamily::stages),
            new Axis("country", List.copyOf(countries), ChainHoles::countries),
            new Corrections(census.retrieval())::factor,
            (stage, country) -> rules.zero(stage, country).isEmpty(),
            rules);
    if (table.families() > 0) {
      findings.add(table.matrix("stage by country of the holder", "", rules));
    }
    if (!table.tellsCells(rules)) {
      findings.note(
          "stages by country of the holder: "
              + Words.families(table.families())
              + " with both known, too few for a word on single cells");
      return;
    }
    for (int c = 0; c < table.columns().ids().size(); c++) {
      for (int r = 0; r < table.rows().ids().size(); r++) {
        if (table.possible(r, c) && filled(table, r - 1, c) && filled(table, r + 1, c)) {
          judge(table, r, c, findings);
        }
      }
    }
  }

  private boolean filled(CellTable table, int r, int c) {
    if (r < 0 || r >= table.rows().ids().size()) {
      return true; // the chain's end has one neighbour
    }
    return table.possible(r, c)
        && table.posterior(r, c, 1, 0).above(rules.number("neighbourLikely"))
            >= rules.number("stageSurely");
  }

  private void judge(CellTable table, int r, int c, Findings findings) {
    RatioPosterior posterior = table.posterior(r, c, 1, 0);
    ThinCell thin = ThinCell.of(posterior, table.effective(r, c), rules);
    Map<String, String> cell =
        Cells.of("stage", table.rows().ids().get(r), "country", table.columns().ids().get(c));
    String figures =
        Words.number(table.expected(r, c))
            + " expected by the stage's and the country's share, "
            + Words.number(table.found(r, c))
            + " found, while the neighbouring stages are filled";
    switch (thin.verdict()) {
      case FILLED, NOT_ASSESSABLE -> {} // no hole, or nothing to compare with
      case UNDETERMINED, INSUFFICIENT_EXPOSURE -> {
        if (posterior.found() < rules.number("thin") * posterior.expected()) {
          findings.add(
              new Insufficient(
                  GapType.CHAIN_HOLE,
                  cell,
                  thin.verdict() == ThinCell.Verdict.UNDETERMINED
                      ? Insufficient.Kind.UNDETERMINED
                      : Insufficient.Kind.INSUFFICIENT_EXPOSURE,
                  Optional.of(table.expected(r, c)),
                  table.found(r, c),
                  figures,
                  ThinCell.sufficient(table.shape(), rules) + " expected families"));
        }
      }
      case THIN -> findings.add(gap(table, r, c, posterior, thin, cell, figures));
    }
  }

  private Gap gap(
      CellTable table,
      int r,
      int c,
      RatioPosterior posterior,
      ThinCell thin,
      Map<String, String> cell,
      String figures) {
    Set<CountedFamily> around = new HashSet<>();
    for (int other = 0; other < table.rows().ids().size(); other++) {
      around.addAll(table.members(other, c));
    }
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(around));
    mayBeFalse.add("stages are told by materials, roles and topics, not by reading the claims");
    mayBeFalse.add("know-how of this stage may be kept secret rather than filed");
    Interval interval = posterior.interval();
    return new Gap(
        GapType.CHAIN_HOLE,
        GapType.CHAIN_HOLE.title(),
        cell,
        new Gap.Measure(
            "families",
            table.expected(r, c),
            table.found(r, c),
            table.effective(r, c),
            posterior.mean(),
            interval.lo(),
            interval.hi(),
            thin.score(),
            "chance that less than half of the expected number exists",
            rules.number("surely")),
        Grading.of(
            rules, posterior.expected(), thin.score(), thin.flip(), doubts.wellFound(around)),
        thin.flip(),
        Optional.empty(),
        List.of(figures),
        mayBeFalse,
        List.of(),
        List.of(),
        Neighbourhood.holders(row(table, r)),
        Neighbourhood.publications(table.members(r, c).stream(), MOST_EVIDENCE));
  }

  private static Set<CountedFamily> row(CellTable table, int r) {
    Set<CountedFamily> all = new HashSet<>();
    for (int c = 0; c < table.columns().ids().size(); c++) {
      all.addAll(table.members(r, c));
    }
    return all;
  }

  /// A family's holders' countries, in equal parts.
  private static Map<String, Double> countries(CountedFamily family) {
    List<String> known =
        family.holders().stream().flatMap(owner -> owner.country().stream()).toList();
    Map<String, Double> all = new HashMap<>();
    known.forEach(country -> all.merge(country, 1.0 / known.size(), Double::sum));
    return all;
  }
}
