package monazite.query.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.query.gap.statistics.Counts;
import monazite.query.gap.statistics.ManyCells;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.query.gap.statistics.Trend;
import monazite.seeds.gap.GapRules;

/// Cells with fewer families than their row and column lead to expect (G1), and among them those
/// that are about doing without a critical element (G8).
final class WhiteSpaces {
  /// Of cells that expect less nobody asks, unless policy does.
  private static final double WORTH_A_WORD = 1;

  private final GapRules rules;
  private final Corrections corrections;
  private final WhiteSpaceCards cards;

  WhiteSpaces(Census census, Neighbourhood neighbourhood) {
    this.rules = census.rules();
    this.corrections = new Corrections(census.retrieval());
    this.cards = new WhiteSpaceCards(census, neighbourhood);
  }

  record Spot(int r, int c, ThinCell cell) {}

  /// Finds the white spaces of a table.
  ///
  /// @param material to which the table belongs; empty where its rows are materials
  void find(CellTable table, String material, Findings findings) {
    if (!table.tellsCells(rules)) {
      if (table.families() > 0) {
        findings.note(
            name(table, material)
                + ": "
                + Words.families(table.families())
                + ", too few for a word on single cells ("
                + Words.number(rules.number("smallestMatrix"))
                + " are needed)");
      }
      return;
    }
    List<Spot> assessed = new ArrayList<>();
    for (int r = 0; r < table.rows().ids().size(); r++) {
      for (int c = 0; c < table.columns().ids().size(); c++) {
        if (table.possible(r, c)) {
          ThinCell cell = ThinCell.of(table.posterior(r, c, 1, 0), table.effective(r, c), rules);
          switch (cell.verdict()) {
            case THIN, UNDETERMINED, FILLED -> assessed.add(new Spot(r, c, cell));
            case INSUFFICIENT_EXPOSURE -> insufficient(table, material, r, c, cell, findings);
            case NOT_ASSESSABLE -> {} // nothing is expected and nobody is told
          }
        } else {
          impossible(table, material, r, c, findings);
        }
      }
    }
    List<Double> falseShares =
        ManyCells.falseShares(assessed.stream().map(spot -> spot.cell().score()).toList());
    List<Double> qValues =
        ManyCells.qValues(assessed.stream().map(spot -> byChance(table, spot)).toList());
    for (int i = 0; i < assessed.size(); i++) {
      judge(table, material, assessed.get(i), falseShares.get(i), qValues.get(i), findings);
    }
  }

  private static double byChance(CellTable table, Spot spot) {
    RatioPosterior posterior = table.posterior(spot.r(), spot.c(), 1, 0);
    return Counts.atMost(posterior.found(), posterior.expected());
  }

  private void judge(
      CellTable table,
      String material,
      Spot spot,
      double falseShare,
      double qValue,
      Findings findings) {
    ThinCell cell = spot.cell();
    if (cell.verdict() == ThinCell.Verdict.FILLED) {
      return;
    }
    Set<CountedFamily> around = WhiteSpaceCards.around(table, spot);
    double upper = corrections.upperRatio(around);
    double worst = table.posterior(spot.r(), spot.c(), upper, 0).below(rules.number("thin"));
    boolean surely =
        cell.verdict() == ThinCell.Verdict.THIN
            && falseShare <= rules.number("falseDiscovery")
            && worst >= rules.number("surely");
    Map<String, String> where = where(table, material, spot.r(), spot.c());
    GapType type = cards.type(table, spot.c());
    if (!surely) {
      findings.add(undetermined(table, spot, where, type, upper, worst));
      return;
    }
    List<Demand> demand = cards.demand(where, table, spot.c());
    Optional<Trend> growth = cards.growth(where, table.columns().ids().get(spot.c()));
    boolean grows = growth.map(trend -> trend.interval().lo() > 0).orElse(false);
    if (demand.isEmpty() && !grows) {
      findings.add(
          new SetAside(
              type,
              where,
              SetAside.Kind.NO_EVIDENCE_OF_INTEREST,
              cards.figures(table, spot) + "; no policy asks for it and the column does not grow"));
      return;
    }
    findings.add(cards.gap(table, spot, where, type, falseShare, qValue, demand, growth, around));
  }

  private Insufficient undetermined(
      CellTable table,
      Spot spot,
      Map<String, String> where,
      GapType type,
      double upper,
      double worst) {
    String recall =
        upper > 1 && spot.cell().verdict() == ThinCell.Verdict.THIN
            ? "; with the lowest recall that is likely the chance is " + Words.chance(worst)
            : "";
    return new Insufficient(
        type,
        where,
        Insufficient.Kind.UNDETERMINED,
        Optional.of(table.expected(spot.r(), spot.c())),
        table.found(spot.r(), spot.c()),
        cards.figures(table, spot) + recall + "; " + rules.number("surely") + " is asked for",
        "more families of its row and column"
            + (recall.isEmpty() ? "" : ", or a larger labelled sample of its languages"));
  }

  private void insufficient(
      CellTable table, String material, int r, int c, ThinCell cell, Findings findings) {
    Map<String, String> where = where(table, material, r, c);
    double expected = table.expected(r, c);
    boolean looksThin = table.found(r, c) < rules.number("thin") * expected;
    boolean asked = !cards.policy(where).isEmpty();
    if (looksThin && (expected >= WORTH_A_WORD || asked)) {
      int needed = ThinCell.sufficient(table.shape(), rules);
      findings.add(
          new Insufficient(
              cards.type(table, c),
              where,
              Insufficient.Kind.INSUFFICIENT_EXPOSURE,
              Optional.of(expected),
              table.found(r, c),
              "insufficient exposure to tell: "
                  + Words.number(expected)
                  + " expected, "
                  + Words.number(table.found(r, c))
                  + " found; even an empty cell would be a gap with a chance of "
                  + Words.chance(cell.best())
                  + " only",
              needed + " expected families at this matrix's spread"));
    }
  }

  private void impossible(CellTable table, String material, int r, int c, Findings findings) {
    String row = table.rows().ids().get(r);
    String column = table.columns().ids().get(c);
    // that a topic is told within other materials only is no news of each of a thousand cells
    if (!material.isEmpty()) {
      findings.add(
          new SetAside(
              cards.type(table, c),
              where(table, material, r, c),
              SetAside.Kind.STRUCTURAL_ZERO,
              rules.zero(row, column).orElse("it can't be")));
    }
  }

  private static Map<String, String> where(CellTable table, String material, int r, int c) {
    Map<String, String> where = new LinkedHashMap<>();
    if (!material.isEmpty()) {
      where.put("material", material);
    }
    where.put(table.rows().kind(), table.rows().ids().get(r));
    where.put(table.columns().kind(), table.columns().ids().get(c));
    return where;
  }

  private static String name(CellTable table, String material) {
    return (material.isEmpty() ? "" : material + ", ")
        + table.rows().kind()
        + " by "
        + table.columns().kind();
  }
}
