package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The rights that end in a period.
///
/// @param group what they are counted apart by; empty where all are counted together
/// @param number of the period
/// @param certain rights whose whole interval lies in the period
/// @param possible rights whose interval only reaches into it
/// @param core of both together, those with the label core; likewise the other labels
record ExpiryWindow(
    String group,
    Period length,
    int number,
    int certain,
    int possible,
    int core,
    int improvement,
    int peripheral) {
  /// An interval is not counted further back from its end than this many years.
  private static final int LONGEST = 60;

  private static final int COUNTS = 5;

  /// All rights together.
  ///
  /// @param from windows that begin before this day's are left out; likewise `to`
  static List<ExpiryWindow> of(List<Right> rights, Period period, LocalDate from, LocalDate to) {
    SortedMap<Integer, int[]> counts = new TreeMap<>();
    rights.forEach(right -> count(right, period, from, to, counts));
    return windows("", counts, period);
  }

  /// The rights of each group apart, in the order of the groups' names.
  static List<ExpiryWindow> of(
      List<Right> rights, Period period, LocalDate from, LocalDate to, Grouping grouping) {
    SortedMap<String, SortedMap<Integer, int[]>> groups = new TreeMap<>();
    for (Right right : rights) {
      for (String group : grouping.of(right)) {
        count(right, period, from, to, groups.computeIfAbsent(group, _ -> new TreeMap<>()));
      }
    }
    List<ExpiryWindow> windows = new ArrayList<>();
    groups.forEach((group, counts) -> windows.addAll(windows(group, counts, period)));
    return windows;
  }

  private static void count(
      Right right, Period period, LocalDate from, LocalDate to, SortedMap<Integer, int[]> counts) {
    int last = period.of(right.last());
    int first = period.of(right.first());
    int label =
        switch (right.label()) {
          case "core" -> 2;
          case "improvement" -> 3;
          case "peripheral" -> 4;
          default -> -1; // insufficient: in the totals only
        };
    int begin = Math.max(first, last - LONGEST * period.inAYear());
    int stop = Math.min(last, period.of(to));
    for (int n = Math.max(begin, period.of(from)); n <= stop; n++) {
      int[] window = counts.computeIfAbsent(n, _ -> new int[COUNTS]);
      window[first == last && right.isBounded() ? 0 : 1]++;
      if (label > 0) {
        window[label]++;
      }
    }
  }

  private static List<ExpiryWindow> windows(
      String group, SortedMap<Integer, int[]> counts, Period period) {
    List<ExpiryWindow> windows = new ArrayList<>();
    counts.forEach(
        (number, n) ->
            windows.add(new ExpiryWindow(group, period, number, n[0], n[1], n[2], n[3], n[4])));
    return windows;
  }

  /// `2014` or `2014-Q3`.
  String period() {
    return length.name(number);
  }

  int unlabelled() {
    return certain + possible - core - improvement - peripheral;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("period", period());
    json.put("certain", certain);
    json.put("possible", possible);
    json.put("core", core);
    json.put("improvement", improvement);
    json.put("peripheral", peripheral);
    return json;
  }

  static String title(Period period) {
    return "Rights ending by " + period.name().toLowerCase(java.util.Locale.ROOT);
  }

  static Table table(List<ExpiryWindow> windows, Period period) {
    return new Table(
        title(period), columns(period), windows.stream().map(ExpiryWindow::row).toList());
  }

  static Table table(List<ExpiryWindow> windows, Period period, Grouping grouping) {
    String by = grouping.name().toLowerCase(java.util.Locale.ROOT);
    List<Column> columns = new ArrayList<>(List.of(Column.text("group", by)));
    columns.addAll(columns(period));
    List<List<String>> rows = new ArrayList<>();
    for (ExpiryWindow window : windows) {
      List<String> row = new ArrayList<>(List.of(window.group));
      row.addAll(window.row());
      rows.add(row);
    }
    return new Table(title(period) + " and " + by, columns, rows);
  }

  private static List<Column> columns(Period period) {
    return List.of(
        Column.text("period", period.name().toLowerCase(java.util.Locale.ROOT)),
        Column.number("certain", "certain"),
        Column.number("possible", "possible"),
        Column.number("core", "core"),
        Column.number("improvement", "improvement"),
        Column.number("peripheral", "peripheral"),
        Column.number("unlabelled", "not labelled"));
  }

  private List<String> row() {
    return List.of(
        period(),
        Integer.toString(certain),
        Integer.toString(possible),
        Integer.toString(core),
        Integer.toString(improvement),
        Integer.toString(peripheral),
        Integer.toString(unlabelled()));
  }
}
