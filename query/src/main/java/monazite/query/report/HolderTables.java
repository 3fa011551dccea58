package monazite.query.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.Holders;
import monazite.indexer.holders.PossibleMerges;
import monazite.indexer.holders.Step;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The tables of the holders' overview.
final class HolderTables {
  private static final int MOST_PAIRS = 100;

  private final Holders holders;
  private final LocalDate asOf;

  HolderTables(Holders holders, LocalDate asOf) {
    this.holders = holders;
    this.asOf = asOf;
  }

  List<Table> all(List<HolderRow> rows, List<PossibleMerges.Pair> pairs) {
    List<Table> tables = new ArrayList<>();
    tables.add(overview(rows));
    tables.addAll(HolderCharts.tables(rows, holders));
    tables.add(names(rows));
    add(tables, steps(rows));
    add(tables, pairs(pairs));
    return tables;
  }

  private static void add(List<Table> tables, Table table) {
    if (!table.rows().isEmpty()) {
      tables.add(table);
    }
  }

  private Table overview(List<HolderRow> rows) {
    return new Table(
        "Holders as of " + asOf,
        List.of(
            Column.text("holder", "holder"),
            Column.text("country", "country"),
            Column.number("simpleFamilies", "families"),
            Column.number("liveFamilies", "may stand"),
            Column.number("core", "core"),
            Column.number("improvement", "improvement"),
            Column.number("peripheral", "peripheral"),
            Column.text("materials", "materials"),
            Column.text("markets", "markets"),
            Column.date("firstFiled", "first filed"),
            Column.date("lastFiled", "last filed"),
            Column.text("endingIn5Years", "end in 5 years"),
            Column.text("endingIn10Years", "end in 10 years")),
        rows.stream().map(this::overview).toList());
  }

  private List<String> overview(HolderRow row) {
    Stock stock = row.stock();
    return List.of(
        row.display(holders),
        row.country(holders),
        Integer.toString(stock.families()),
        Integer.toString(stock.live()),
        Long.toString(stock.labelled("core")),
        Long.toString(stock.labelled("improvement")),
        Long.toString(stock.labelled("peripheral")),
        String.join(" ", stock.materials()),
        String.join(" ", stock.markets()),
        stock.firstFiled().map(LocalDate::toString).orElse(""),
        stock.lastFiled().map(LocalDate::toString).orElse(""),
        stock.endingWithin(5).share(),
        stock.endingWithin(10).share());
  }

  /// One line a holder with every count in a column of its own.
  Table flat(List<HolderRow> rows) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("id", "id")));
    columns.addAll(overview(rows).columns().subList(0, 11));
    for (String years : List.of("5", "10")) {
      columns.add(Column.number("endingIn" + years + "YearsCertain", "end in " + years + " years"));
      columns.add(
          Column.number("endingIn" + years + "YearsPossible", "may end in " + years + " years"));
    }
    columns.add(Column.number("liveRights", "rights that may stand"));
    List<List<String>> cells = new ArrayList<>();
    for (HolderRow row : rows) {
      List<String> line = new ArrayList<>();
      line.add(row.id().equals(HolderRow.PERSONS) ? "" : row.id());
      line.addAll(overview(row).subList(0, 11));
      for (int years : List.of(5, 10)) {
        Stock.Ending ending = row.stock().endingWithin(years);
        line.add(Long.toString(ending.certain()));
        line.add(Long.toString(ending.possible()));
      }
      line.add(Integer.toString(row.stock().standing().size()));
      cells.add(line);
    }
    return new Table("Holders", columns, cells);
  }

  private Table names(List<HolderRow> rows) {
    List<List<String>> lines = new ArrayList<>();
    for (HolderRow row : rows) {
      if (!row.id().equals(HolderRow.PERSONS)) {
        for (FrontName name : row.names()) {
          lines.add(
              List.of(
                  row.display(holders),
                  name.printed(),
                  Integer.toString(row.count(name)),
                  name.reason()));
        }
      }
    }
    return new Table(
        "Names on front pages",
        List.of(
            Column.text("holder", "holder"),
            Column.text("name", "name"),
            Column.number("publications", "publications"),
            Column.prose("reason", "why")),
        lines);
  }

  private Table steps(List<HolderRow> rows) {
    List<List<String>> lines = new ArrayList<>();
    for (HolderRow row : rows) {
      for (Step step : row.steps(holders)) {
        lines.add(
            List.of(
                row.display(holders),
                step.fromName(),
                step.toName(),
                HolderRow.told(step),
                step.how().evidence()));
      }
    }
    return new Table(
        "Who became whom",
        List.of(
            Column.text("holder", "holder"),
            Column.text("from", "from"),
            Column.text("to", "to"),
            Column.prose("step", "step"),
            Column.prose("evidence", "evidence")),
        lines);
  }

  private static Table pairs(List<PossibleMerges.Pair> pairs) {
    return new Table(
        "Names that may be one holder's",
        List.of(
            Column.text("one", "one"), Column.text("other", "other"), Column.prose("why", "why")),
        pairs.stream()
            .limit(MOST_PAIRS)
            .map(pair -> List.of(pair.one(), pair.other(), pair.why()))
            .toList());
  }
}
