package monazite.query.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import monazite.indexer.store.Summary;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The rights that end in a year.
///
/// @param period the year
/// @param certain rights whose whole interval lies in the year
/// @param possible rights whose interval only reaches into it
/// @param core of both together, those with core claims; likewise the other labels
record ExpiryWindow(
    String period, int certain, int possible, int core, int improvement, int peripheral) {
  static final String TITLE = "Rights ending by year";

  /// An interval longer than this many years is counted at its two ends' years and between.
  private static final int LONGEST = 60;

  static List<ExpiryWindow> byYear(List<Summary> rights) {
    SortedMap<Integer, int[]> years = new TreeMap<>();
    for (Summary right : rights) {
      int last = Fence.latest(right).getYear();
      int first =
          right.lo().or(right::granted).or(right::filed).map(LocalDate::getYear).orElse(last);
      for (int year = Math.max(first, last - LONGEST); year <= last; year++) {
        int[] counts = years.computeIfAbsent(year, _ -> new int[5]);
        counts[first == last && right.lo().isPresent() && right.hi().isPresent() ? 0 : 1]++;
        switch (right.claimsLabel()) {
          case "core" -> counts[2]++;
          case "improvement" -> counts[3]++;
          case "peripheral" -> counts[4]++;
          default -> {} // insufficient: in the totals only
        }
      }
    }
    List<ExpiryWindow> windows = new ArrayList<>();
    years.forEach(
        (year, n) ->
            windows.add(new ExpiryWindow(Integer.toString(year), n[0], n[1], n[2], n[3], n[4])));
    return windows;
  }

  int unlabelled() {
    return certain + possible - core - improvement - peripheral;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("period", period);
    json.put("certain", certain);
    json.put("possible", possible);
    json.put("core", core);
    json.put("improvement", improvement);
    json.put("peripheral", peripheral);
    return json;
  }

  static Table table(List<ExpiryWindow> windows) {
    return new Table(
        TITLE,
        List.of(
            Column.text("period", "year"),
            Column.number("certain", "certain"),
            Column.number("possible", "possible"),
            Column.number("core", "core"),
            Column.number("improvement", "improvement"),
            Column.number("peripheral", "peripheral")),
        windows.stream()
            .map(
                w ->
                    List.of(
                        w.period(),
                        Integer.toString(w.certain()),
                        Integer.toString(w.possible()),
                        Integer.toString(w.core()),
                        Integer.toString(w.improvement()),
                        Integer.toString(w.peripheral())))
            .toList());
  }
}
