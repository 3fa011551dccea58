package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import monazite.indexer.holders.Holders;
import monazite.query.show.Chart;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The charts of the holders' overview.
final class HolderCharts {
  private static final String LABELS = "Rights that may stand, by holder and label";
  private static final String ENDS = "Rights that may stand, by year of their latest end";
  private static final String UNLABELLED = "#d4dae1";
  private static final int MOST_HOLDERS = 20;
  private static final int MOST_SERIES = 6;
  private static final List<String> COLORS =
      List.of("#14507a", "#e08e2b", "#8a9aa9", "#5b8c3e", "#a3475b", "#7a62a8");

  private HolderCharts() {}

  static List<Chart> of(List<HolderRow> rows, Holders holders, LocalDate asOf) {
    List<HolderRow> standing = standing(rows);
    if (standing.isEmpty()) {
      return List.of();
    }
    return List.of(
        labels(first(standing, MOST_HOLDERS), holders, asOf), ends(standing, holders, asOf));
  }

  private static List<HolderRow> first(List<HolderRow> rows, int most) {
    return rows.subList(0, Math.min(most, rows.size()));
  }

  /// Rights that may stand, by holder, stacked by claims label.
  private static Chart labels(List<HolderRow> rows, Holders holders, LocalDate asOf) {
    ObjectNode option = ChartFrame.frame();
    ObjectNode y = option.putObject("yAxis").put("type", "category").put("inverse", true);
    ArrayNode names = y.putArray("data");
    rows.forEach(row -> names.add(row.display(holders)));
    option.putObject("xAxis").put("type", "value").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    stack(series, rows, "core", "core", COLORS.get(0));
    stack(series, rows, "improvement", "improvement", COLORS.get(1));
    stack(series, rows, "peripheral", "peripheral", COLORS.get(2));
    stack(series, rows, "insufficient", "not labelled", UNLABELLED);
    return new Chart(
        "holderLabels",
        "Rights that may stand on " + asOf + ", by holder",
        option,
        120 + 26 * rows.size(),
        LABELS);
  }

  private static void stack(
      ArrayNode series, List<HolderRow> rows, String label, String name, String color) {
    ArrayNode data = ChartFrame.bars(series, name, color);
    for (HolderRow row : rows) {
      data.add(labelled(row, label));
    }
  }

  private static long labelled(HolderRow row, String label) {
    return row.stock().standing().stream()
        .filter(right -> right.claimsLabel().equals(label))
        .count();
  }

  private static long ending(HolderRow row, int year) {
    return row.stock().standing().stream()
        .filter(right -> Stock.latest(right).getYear() == year)
        .count();
  }

  /// From the first year in which a right ends to the last, without a gap.
  private static List<Integer> years(List<HolderRow> rows) {
    IntSummaryStatistics ends =
        rows.stream()
            .flatMap(row -> row.stock().standing().stream())
            .mapToInt(right -> Stock.latest(right).getYear())
            .summaryStatistics();
    return IntStream.rangeClosed(ends.getMin(), ends.getMax()).boxed().toList();
  }

  /// The figures of the charts.
  static List<Table> tables(List<HolderRow> all, Holders holders) {
    List<HolderRow> rows = standing(all);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> labels = List.of("core", "improvement", "peripheral", "insufficient");
    List<Column> byLabel = new ArrayList<>(List.of(Column.text("holder", "holder")));
    labels.forEach(label -> byLabel.add(Column.number(label, label)));
    List<List<String>> labelRows = new ArrayList<>();
    for (HolderRow row : first(rows, MOST_HOLDERS)) {
      List<String> cells = new ArrayList<>(List.of(row.display(holders)));
      labels.forEach(label -> cells.add(Long.toString(labelled(row, label))));
      labelRows.add(cells);
    }
    List<HolderRow> first = first(rows, MOST_SERIES);
    List<Column> byYear = new ArrayList<>(List.of(Column.text("year", "latest end in")));
    first.forEach(row -> byYear.add(Column.number(row.id(), row.display(holders))));
    List<List<String>> yearRows = new ArrayList<>();
    for (int year : years(first)) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(year)));
      first.forEach(row -> cells.add(Long.toString(ending(row, year))));
      yearRows.add(cells);
    }
    return List.of(new Table(LABELS, byLabel, labelRows), new Table(ENDS, byYear, yearRows));
  }

  private static List<HolderRow> standing(List<HolderRow> rows) {
    return rows.stream().filter(row -> !row.stock().standing().isEmpty()).toList();
  }

  /// Rights ending by year of their latest end, stacked by holder.
  private static Chart ends(List<HolderRow> rows, Holders holders, LocalDate asOf) {
    List<HolderRow> first = first(rows, MOST_SERIES);
    List<Integer> all = years(first);
    ObjectNode option = ChartFrame.frame();
    ArrayNode years = option.putObject("xAxis").put("type", "category").putArray("data");
    all.forEach(year -> years.add(Integer.toString(year)));
    option.putObject("yAxis").put("type", "value").put("name", "rights").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    for (int i = 0; i < first.size(); i++) {
      HolderRow row = first.get(i);
      ArrayNode data = ChartFrame.bars(series, row.display(holders), COLORS.get(i));
      all.forEach(year -> data.add(ending(row, year)));
    }
    return new Chart(
        "holderEnds",
        "Rights that may stand on " + asOf + ", by year of their latest end and holder",
        option,
        340,
        ENDS);
  }
}
