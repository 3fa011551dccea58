package monazite.query.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import monazite.query.gap.Demand;
import monazite.query.gap.Gap;
import monazite.query.gap.GapMatrix;
import monazite.query.gap.Insufficient;
import monazite.query.gap.Quadrant;
import monazite.query.gap.SetAside;
import monazite.query.policy.Verdict;
import monazite.query.show.Figures;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The answer as tables.
final class GapTables {
  private final SeedNames names;

  GapTables(SeedNames names) {
    this.names = names;
  }

  Table gaps(List<GapCard> cards) {
    List<List<String>> rows = new ArrayList<>();
    for (GapCard card : cards) {
      Gap gap = card.gap();
      Gap.Measure measure = gap.measure();
      rows.add(
          List.of(
              gap.type().id(),
              gap.type().title(),
              card.kind(),
              names.of(gap.cell()),
              Figures.count(measure.expected()),
              Figures.count(measure.found()),
              measure.unit(),
              Figures.ratio(measure.posterior()),
              Figures.ratio(measure.lo()) + "-" + Figures.ratio(measure.hi()),
              gap.confidence().name() + (gap.fragile() ? " fragile" : ""),
              gap.flipCount().map(String::valueOf).orElse(""),
              String.join("; ", gap.why()),
              demand(gap.demand()),
              String.join("; ", gap.mayBeFalse()),
              gap.holders().stream()
                  .limit(3)
                  .map(one -> one.name() + " " + Math.round(100 * one.share()) + " %")
                  .collect(Collectors.joining("; ")),
              card.nearest().stream()
                  .limit(3)
                  .map(one -> one.publications().getFirst())
                  .collect(Collectors.joining(" ")),
              gap.evidence().stream().limit(20).collect(Collectors.joining(" "))));
    }
    return new Table(
        "Gaps",
        List.of(
            Column.text("type", "type"),
            Column.text("title", "what"),
            Column.text("kind", "kind"),
            Column.prose("cell", "cell"),
            Column.number("expected", "expected"),
            Column.number("found", "found"),
            Column.text("unit", "unit"),
            Column.number("posterior", "posterior"),
            Column.text("interval", "95 % interval"),
            Column.text("confidenceClass", "class"),
            Column.number("flipCount", "flips"),
            Column.prose("why", "why"),
            Column.prose("demand", "who asks for it"),
            Column.prose("mayBeFalse", "why it may be false"),
            Column.prose("holders", "who holds the neighbourhood"),
            Column.prose("nearest", "nearest"),
            Column.prose("evidence", "counted")),
        rows);
  }

  /// The same for a terminal: what fits.
  Table brief(List<GapCard> cards) {
    List<List<String>> rows = new ArrayList<>();
    for (GapCard card : cards) {
      Gap gap = card.gap();
      Gap.Measure measure = gap.measure();
      rows.add(
          List.of(
              gap.type().id() + " " + gap.type().title(),
              names.of(gap.cell()) + (card.kind().isEmpty() ? "" : " – " + card.kind()),
              Figures.count(measure.expected()),
              Figures.count(measure.found()),
              Figures.ratio(measure.posterior())
                  + " ("
                  + Figures.ratio(measure.lo())
                  + "-"
                  + Figures.ratio(measure.hi())
                  + ")",
              gap.confidence().name() + (gap.fragile() ? " fragile" : ""),
              gap.flipCount().map(String::valueOf).orElse(""),
              gap.why().isEmpty() ? "" : gap.why().getFirst()));
    }
    return new Table(
        "Gaps",
        List.of(
            Column.text("type", "type"),
            Column.prose("cell", "cell"),
            Column.number("expected", "expected"),
            Column.number("found", "found"),
            Column.text("posterior", "posterior (95 %)"),
            Column.text("confidenceClass", "class"),
            Column.number("flipCount", "flips"),
            Column.prose("why", "why")),
        rows);
  }

  private String demand(List<Demand> demand) {
    return demand.stream()
        .map(
            one ->
                "\"" + one.quote() + "\" (" + names.of(one.document()) + ", " + one.place() + ")")
        .collect(Collectors.joining("; "));
  }

  Table insufficient(List<Insufficient> all, int most) {
    List<List<String>> rows =
        all.stream()
            .limit(most)
            .map(
                one ->
                    List.of(
                        one.type().id() + " " + one.type().title(),
                        names.of(one.cell()),
                        one.expected().map(Figures::count).orElse(""),
                        Figures.count(one.found()),
                        one.reason(),
                        one.wouldSuffice()))
            .toList();
    return new Table(
        "Not enough to tell"
            + (all.size() > most ? " (the first " + most + " of " + all.size() + ")" : ""),
        List.of(
            Column.text("type", "type"),
            Column.prose("cell", "cell"),
            Column.number("expected", "expected"),
            Column.number("found", "found"),
            Column.prose("reason", "why it can't be told"),
            Column.prose("wouldSuffice", "what would suffice")),
        rows);
  }

  Table setAside(List<SetAside> all, int most) {
    return new Table(
        "Set aside" + (all.size() > most ? " (the first " + most + " of " + all.size() + ")" : ""),
        List.of(
            Column.text("type", "type"),
            Column.prose("cell", "cell"),
            Column.text("kind", "kind"),
            Column.prose("reason", "reason")),
        all.stream()
            .limit(most)
            .map(
                one ->
                    List.of(
                        one.type().id() + " " + one.type().title(),
                        names.of(one.cell()),
                        one.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        one.reason()))
            .toList());
  }

  Table cells(List<GapMatrix> matrices) {
    List<List<String>> rows = new ArrayList<>();
    for (GapMatrix matrix : matrices) {
      for (int row = 0; row < matrix.rows().size(); row++) {
        for (int column = 0; column < matrix.columns().size(); column++) {
          GapMatrix.Cell cell = matrix.cells().get(row).get(column);
          rows.add(
              List.of(
                  matrix.name(),
                  matrix.material().isEmpty() ? "" : names.of(matrix.material()),
                  names.of(matrix.rows().get(row)),
                  names.of(matrix.columns().get(column)),
                  Figures.count(cell.found()),
                  Figures.count(cell.expected()),
                  Figures.ratio(cell.score())));
        }
      }
    }
    return new Table(
        "Cells",
        List.of(
            Column.text("matrix", "matrix"),
            Column.text("material", "material"),
            Column.text("row", "row"),
            Column.text("column", "column"),
            Column.number("found", "found"),
            Column.number("expected", "expected"),
            Column.number("score", "chance of less than half")),
        rows);
  }

  Table quadrants(List<Quadrant> all) {
    return new Table(
        "Growth and concentration",
        List.of(
            Column.text("material", "material"),
            Column.number("families", "families"),
            Column.text("growth", "growth a year (95 %)"),
            Column.number("standing", "standing, holder known"),
            Column.text("concentration", "index of concentration (95 %)"),
            Column.text("quadrant", "quadrant")),
        all.stream()
            .map(
                one ->
                    List.of(
                        names.of(one.material()),
                        Integer.toString(one.families()),
                        one.growth().map(GapTables::percents).orElse(""),
                        Integer.toString(one.standing()),
                        one.concentration().map(GapTables::ratios).orElse(""),
                        one.place().words()))
            .toList());
  }

  /// `4 % (-1 to 9 %)`.
  static String percents(Quadrant.Measured one) {
    return "%d %% (%d to %d %%)"
        .formatted(
            Math.round(100 * one.value()),
            Math.round(100 * one.interval().lo()),
            Math.round(100 * one.interval().hi()));
  }

  static String ratios(Quadrant.Measured one) {
    return Figures.ratio(one.value())
        + " ("
        + Figures.ratio(one.interval().lo())
        + " to "
        + Figures.ratio(one.interval().hi())
        + ")";
  }

  Table dependency(List<Dependency> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Dependency one : all) {
      one.countries()
          .forEach(
              (country, families) ->
                  rows.add(
                      List.of(
                          names.of(one.material()),
                          country.isEmpty() ? "not known" : country,
                          Integer.toString(families.size()),
                          Integer.toString(one.total()),
                          Figures.ratio(one.coreShare(country)))));
    }
    return new Table(
        "Who holds what stands, by country of the holder",
        List.of(
            Column.text("material", "material"),
            Column.text("country", "country"),
            Column.number("families", "families"),
            Column.number("of", "of"),
            Column.number("coreShare", "share, by how core")),
        rows);
  }

  Table coverage(List<PolicyCover> covers, Landscape landscape) {
    return new Table(
        "What policy asks for, and what the index has on it",
        List.of(
            Column.text("document", "document"),
            Column.text("place", "place"),
            Column.text("kind", "kind"),
            Column.prose("quote", "what"),
            Column.prose("on", "materials and topics"),
            Column.number("found", "families"),
            Column.number("standing", "standing"),
            Column.number("heldAtHome", "held at home"),
            Column.text("verdict", "verdict")),
        covers.stream()
            .map(
                one ->
                    List.of(
                        names.of(one.demand().document()),
                        one.demand().place(),
                        one.demand().kind().name().toLowerCase(java.util.Locale.ROOT),
                        one.demand().quote(),
                        on(one.demand()),
                        Integer.toString(one.families().size()),
                        Integer.toString(one.standing().size()),
                        Integer.toString(one.atHome().size()),
                        one.verdict(landscape.answer())))
            .toList());
  }

  String on(Demand demand) {
    String topics = names.of(demand.topics());
    String families = names.of(demand.families());
    return families + (families.isEmpty() || topics.isEmpty() ? "" : ": ") + topics;
  }

  /// What policy says of patents, with the verdicts.
  static Table statements(List<Verdict> verdicts) {
    return new Table(
        "What policy says of patents, read against this index",
        List.of(
            Column.text("document", "document"),
            Column.text("place", "place"),
            Column.prose("words", "what it says"),
            Column.text("verdict", "the index"),
            Column.prose("reasons", "figures"),
            Column.prose("publications", "documents")),
        verdicts.stream()
            .map(
                one ->
                    List.of(
                        one.saying().document(),
                        one.saying().place(),
                        one.saying().words(),
                        one.words(),
                        String.join("; ", one.reasons()),
                        String.join(" ", one.publications())))
            .toList());
  }
}
