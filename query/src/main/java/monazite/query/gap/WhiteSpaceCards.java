package monazite.query.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.query.gap.statistics.Trend;
import monazite.seeds.gap.GapRules;
import monazite.seeds.gap.Substitution;

/// What stands around a thin cell: who asks for it, how its column grows, which families speak like
/// it, and why it may be false.
final class WhiteSpaceCards {
  private static final int MOST_EVIDENCE = 20;

  private final Census census;
  private final GapRules rules;
  private final Doubts doubts;
  private final Neighbourhood neighbourhood;
  private final Map<String, Optional<Trend>> trends = new LinkedHashMap<>();

  WhiteSpaceCards(Census census, Neighbourhood neighbourhood) {
    this.census = census;
    this.rules = census.rules();
    this.doubts = new Doubts(census);
    this.neighbourhood = neighbourhood;
  }

  /// The card of a thin cell.
  Gap gap(
      CellTable table,
      WhiteSpaces.Spot spot,
      Map<String, String> where,
      GapType type,
      double falseShare,
      double qValue,
      List<Demand> demand,
      Optional<Trend> growth,
      Set<CountedFamily> around) {
    int r = spot.r();
    int c = spot.c();
    RatioPosterior posterior = table.posterior(r, c, 1, 0);
    Interval interval = posterior.interval();
    List<String> why = new ArrayList<>();
    why.add(figures(table, spot));
    why.add(
        "of all cells of this table that are as sure, "
            + Words.percent(falseShare)
            + " are expected to be false; chance alone would leave so few with q = "
            + String.format(Locale.ROOT, "%.2g", qValue));
    growth.ifPresent(trend -> why.add(table.columns().ids().get(c) + ": " + Growth.words(trend)));
    demand.forEach(one -> why.add("asked for in " + one.document() + ", " + one.place()));
    List<Gap.Neighbour> nearest =
        neighbourhood.between(row(table, r), column(table, c), around, rules.count("nearest"));
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(around));
    likeness(nearest, new LinkedHashSet<>(table.members(r, c)), mayBeFalse);
    structural(table, r, c, mayBeFalse);
    if (spot.cell().flip().map(flip -> flip <= 1).orElse(false)) {
      mayBeFalse.add("a single further family in the cell ends it");
    }
    boolean wanted = wanted(where, table.columns().ids().get(c), demand, growth);
    if (!wanted) {
      mayBeFalse.add("policy asks for its row, not for this column of it");
    }
    return new Gap(
        type,
        type.title(),
        where,
        new Gap.Measure(
            "families",
            table.expected(r, c),
            table.found(r, c),
            table.effective(r, c),
            posterior.mean(),
            interval.lo(),
            interval.hi(),
            spot.cell().score(),
            "chance that less than half of the expected number exists",
            rules.number("surely")),
        wanted
            ? Grading.of(
                rules,
                posterior.expected(),
                spot.cell().score(),
                spot.cell().flip(),
                doubts.wellFound(around))
            : Gap.Confidence.C,
        spot.cell().flip(),
        Optional.of(falseShare),
        why,
        mayBeFalse,
        demand,
        nearest,
        Neighbourhood.holders(around),
        Neighbourhood.publications(table.members(r, c).stream(), MOST_EVIDENCE));
  }

  /// Whether anything speaks for the very column: policy, criticality or growth.
  private static boolean wanted(
      Map<String, String> where, String column, List<Demand> demand, Optional<Trend> growth) {
    return growth.map(trend -> trend.interval().lo() > 0).orElse(false)
        || demand.stream().anyMatch(one -> one.asksFor(where.getOrDefault("material", ""), column));
  }

  private void likeness(
      List<Gap.Neighbour> nearest, Set<CountedFamily> members, List<String> mayBeFalse) {
    List<String> inside = members.stream().map(CountedFamily::id).toList();
    long like =
        nearest.stream()
            .filter(one -> one.likeness() >= rules.number("nearestLikeness"))
            .filter(one -> !inside.contains(one.family()))
            .count();
    if (like >= rules.number("likeNeighbours")) {
      mayBeFalse.add(
          like
              + " of the nearest families speak much like the cell without being labelled so: if"
              + " two of them belong there, the labels are wrong and not the field empty");
    }
  }

  private void structural(CellTable table, int r, int c, List<String> mayBeFalse) {
    long zeros = 0;
    for (int other = 0; other < table.columns().ids().size(); other++) {
      zeros += table.possible(r, other) ? 0 : 1;
    }
    for (int other = 0; other < table.rows().ids().size(); other++) {
      zeros += table.possible(other, c) ? 0 : 1;
    }
    if (zeros > 0) {
      mayBeFalse.add(
          "cells of its row and column that make no sense: " + zeros + "; this one may not either");
    }
  }

  /// The figures of a cell in a sentence.
  String figures(CellTable table, WhiteSpaces.Spot spot) {
    RatioPosterior posterior = table.posterior(spot.r(), spot.c(), 1, 0);
    Interval interval = posterior.interval();
    return Words.number(table.expected(spot.r(), spot.c()))
        + " expected by its row and column, "
        + Words.number(table.found(spot.r(), spot.c()))
        + " found: true over expected is "
        + Words.number(posterior.mean())
        + " (95 % interval "
        + Words.number(interval.lo())
        + " to "
        + Words.number(interval.hi())
        + "), below "
        + rules.number("thin")
        + " with a chance of "
        + Words.chance(spot.cell().score());
  }

  /// White space, or a hole of substitution.
  GapType type(CellTable table, int c) {
    return substitution(table.columns().ids().get(c)).isPresent()
        ? GapType.SUBSTITUTION_HOLE
        : GapType.WHITE_SPACE;
  }

  private Optional<Substitution> substitution(String topic) {
    return rules.substitutions().stream().filter(one -> one.topic().equals(topic)).findFirst();
  }

  /// Who asks for a cell.
  List<Demand> demand(Map<String, String> where, CellTable table, int c) {
    List<Demand> all = new ArrayList<>(policy(where));
    substitution(table.columns().ids().get(c)).ifPresent(one -> all.add(critical(one)));
    return all;
  }

  private static Demand critical(Substitution one) {
    return new Demand(
        one.citation(),
        Demand.Kind.PRIORITY,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(one.topic()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        one.reason(),
        String.join(", ", one.spares()));
  }

  /// What policy asks for a cell.
  List<Demand> policy(Map<String, String> where) {
    String material = where.getOrDefault("material", "");
    return census.demand().stream()
        .filter(one -> one.kind() != Demand.Kind.MEASURE)
        .filter(one -> where.values().stream().anyMatch(value -> one.asksFor(material, value)))
        .toList();
  }

  /// How a column grows; empty where that can't be told.
  Optional<Trend> growth(Map<String, String> where, String column) {
    boolean within = where.containsKey("means");
    String material = within ? where.getOrDefault("material", "") : "";
    return trends.computeIfAbsent(
        material + "/" + column,
        _ ->
            Growth.of(
                    census.families(),
                    family -> (within ? family.material(material) : 1) * family.topic(column),
                    census)
                .trend());
  }

  private static List<CountedFamily> row(CellTable table, int r) {
    Set<CountedFamily> all = new LinkedHashSet<>();
    for (int c = 0; c < table.columns().ids().size(); c++) {
      all.addAll(table.members(r, c));
    }
    return List.copyOf(all);
  }

  private static List<CountedFamily> column(CellTable table, int c) {
    Set<CountedFamily> all = new LinkedHashSet<>();
    for (int r = 0; r < table.rows().ids().size(); r++) {
      all.addAll(table.members(r, c));
    }
    return List.copyOf(all);
  }

  /// Families of a cell's row and column.
  static Set<CountedFamily> around(CellTable table, WhiteSpaces.Spot spot) {
    Set<CountedFamily> all = new LinkedHashSet<>(row(table, spot.r()));
    all.addAll(column(table, spot.c()));
    return all;
  }
}
