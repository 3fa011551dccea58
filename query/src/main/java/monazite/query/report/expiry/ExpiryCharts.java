package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.query.show.Chart;
import monazite.query.show.Html;

/// The charts of the expiry report, in ECharts' terms. Patterns beside colours keep them legible in
/// grey. What a bar stands for is told by its `find`: the columns of the list of rights and what
/// they must hold; a page shows those rows when the bar is clicked.
final class ExpiryCharts {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String CORE = "#14507a";
  private static final String PERHAPS = "#8fb4d3";
  private static final String OTHERS = "#e08e2b";
  private static final List<String> HOLDERS =
      List.of(
          "#14507a", "#e08e2b", "#5b8c5a", "#a24f6b", "#7a6bb0", "#3f9aa0", "#b8a13a", "#4d5866");
  private static final String REST = "#c3cad2";
  private static final int MOST_FENCES = 30;

  private ExpiryCharts() {}

  /// Rights ending by period: those that certainly end in it and those that may.
  static Chart windows(List<ExpiryWindow> windows, Period period) {
    ObjectNode option = frame();
    ObjectNode x = option.putObject("xAxis");
    x.put("type", "category");
    ArrayNode names = x.putArray("data");
    windows.forEach(window -> names.add(window.period()));
    ObjectNode y = option.putObject("yAxis");
    y.put("type", "value").put("name", "rights").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    ArrayNode certain = bars(series, "certain", CORE).putArray("data");
    ArrayNode possible = bars(series, "possible", PERHAPS).putArray("data");
    ObjectNode core = series.addObject();
    core.put("type", "scatter").put("name", "of both, core").put("symbol", "diamond");
    core.put("symbolSize", 9).putObject("itemStyle").put("color", "#1c2430");
    ArrayNode cores = core.putArray("data");
    for (ExpiryWindow window : windows) {
      LocalDate from = period.begin(window.number());
      LocalDate to = period.end(window.number());
      value(certain, window.certain(), within(from, to));
      value(possible, window.possible(), within(from, to));
      value(cores, window.core(), within(from, to).put("label", "core"));
    }
    return new Chart(
        "windows",
        ExpiryWindow.title(period) + " (an uncertain end is possible in each that it reaches)",
        option,
        340,
        ExpiryWindow.title(period));
  }

  /// Per material and market: from the first filing to the end of the core, and on to the last
  /// right.
  static Chart coreAndFence(List<Fence> all, LocalDate asOf) {
    List<Fence> fences = mostRights(all);
    ObjectNode option = frame();
    ObjectNode y = option.putObject("yAxis");
    y.put("type", "category").put("inverse", true);
    ArrayNode names = y.putArray("data");
    ObjectNode x = option.putObject("xAxis");
    x.put("type", "value").put("minInterval", 1);
    x.putObject("axisLabel").put("formatter", "year"); // the page's script makes a function of it
    ((ObjectNode) option.get("tooltip")).put("trigger", "item");
    ArrayNode series = option.putArray("series");
    ObjectNode blank = bars(series, "", "transparent");
    blank.put("silent", true).putObject("tooltip").put("show", false);
    ((ObjectNode) blank.get("itemStyle")).putObject("decal").put("symbol", "none");
    ArrayNode from = blank.putArray("data");
    ArrayNode early = bars(series, "others stand", OTHERS).putArray("data");
    ObjectNode core = bars(series, "core stands", CORE);
    ArrayNode inner = core.putArray("data");
    ArrayNode perhaps = bars(series, "core may stand", PERHAPS).putArray("data");
    ArrayNode outer = bars(series, "others stand", OTHERS).putArray("data");
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Fence line : fences) {
      names.add(line.family().replace('_', ' ') + " · " + line.market());
      double begin = year(line.begins().orElse(line.fenceUntil().minusYears(20)));
      double end = year(line.fenceUntil());
      double coreBegin = line.coreBegins().map(ExpiryCharts::year).orElse(begin);
      double sure = line.coreEndsEarliest().map(ExpiryCharts::year).orElse(coreBegin);
      double coreEnd = line.coreEnds().map(ExpiryCharts::year).orElse(coreBegin);
      from.add(begin);
      span(early, coreBegin - begin, line);
      span(inner, Math.min(sure, coreEnd) - coreBegin, line);
      span(perhaps, coreEnd - Math.max(coreBegin, Math.min(sure, coreEnd)), line);
      span(outer, end - coreEnd, line);
      least = Math.min(least, begin);
      most = Math.max(most, end);
    }
    x.put("min", Math.floor(least / 5) * 5).put("max", Math.ceil((most + 1) / 5) * 5);
    today(core, asOf);
    String which =
        fences.size() < all.size() ? ", the %d with most rights".formatted(fences.size()) : "";
    return new Chart(
        "fences",
        "Core and fence: years in which rights stand or stood, by material and market" + which,
        option,
        120 + 26 * fences.size(),
        FenceTables.TITLE);
  }

  private static List<Fence> mostRights(List<Fence> fences) {
    Set<Fence> most = Collections.newSetFromMap(new IdentityHashMap<>());
    most.addAll(
        fences.stream()
            .sorted(Comparator.comparingInt((Fence fence) -> fence.rights().size()).reversed())
            .limit(MOST_FENCES)
            .toList());
    return fences.stream().filter(most::contains).toList();
  }

  /// Rights by holder and the year of their latest last day: the holders with most, and the rest.
  static Chart cliffs(List<Cliff> cliffs, LocalDate asOf) {
    List<Cliff> named = cliffs.subList(0, Math.min(HOLDERS.size(), cliffs.size()));
    TreeSet<Integer> years = new TreeSet<>();
    cliffs.forEach(cliff -> years.addAll(cliff.years().keySet()));
    ObjectNode option = frame();
    ObjectNode x = option.putObject("xAxis");
    x.put("type", "category");
    ArrayNode names = x.putArray("data");
    ObjectNode y = option.putObject("yAxis");
    y.put("type", "value").put("name", "rights").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    List<Integer> all = new ArrayList<>();
    for (int year = years.first(); year <= years.last(); year++) {
      all.add(year);
      names.add(Integer.toString(year));
    }
    for (int i = 0; i < named.size(); i++) {
      Cliff cliff = named.get(i);
      ArrayNode data = bars(series, cliff.holder(), HOLDERS.get(i)).putArray("data");
      for (int year : all) {
        value(data, count(cliff, year), lastIn(year).put("holder", cliff.holder()));
      }
    }
    if (cliffs.size() > named.size()) {
      ArrayNode data = bars(series, "all others", REST).putArray("data");
      List<Cliff> others = cliffs.subList(named.size(), cliffs.size());
      for (int year : all) {
        value(data, others.stream().mapToInt(one -> count(one, year)).sum(), lastIn(year));
      }
    }
    return new Chart(
        "cliffs",
        "Rights by holder and the year in which they end at the latest, as of " + asOf,
        option,
        380,
        Cliff.TITLE);
  }

  private static int count(Cliff cliff, int year) {
    return cliff.years().getOrDefault(year, new int[2])[0];
  }

  private static ObjectNode within(LocalDate from, LocalDate to) {
    return JSON.objectNode().put("from", from.toString()).put("to", to.toString());
  }

  private static ObjectNode lastIn(int year) {
    return JSON.objectNode()
        .put("lastFrom", LocalDate.of(year, 1, 1).toString())
        .put("to", LocalDate.of(year, 12, 31).toString());
  }

  /// A bar of nothing is left out: it would only be in the way of a tooltip.
  private static void value(ArrayNode data, int count, ObjectNode find) {
    if (count == 0) {
      data.addNull();
    } else {
      data.addObject().put("value", count).set("find", find);
    }
  }

  private static void span(ArrayNode data, double years, Fence line) {
    ObjectNode item = data.addObject().put("value", round(Math.max(0, years)));
    item.putObject("tooltip").put("formatter", told(line));
    item.putObject("find").put("families", line.family()).put("market", line.market());
  }

  /// What a bar says when pointed at; markup, so what comes from data is escaped.
  private static String told(Fence line) {
    return Html.text(
            "%s, %s: %d rights. Core ends %s%s; others until %s"
                .formatted(
                    line.family(),
                    line.market(),
                    line.rights().size(),
                    line.coreEnds().map(LocalDate::toString).orElse("unknown"),
                    Optional.of(line)
                        .flatMap(Fence::lastCore)
                        .map(right -> " with " + right.publication())
                        .orElse(""),
                    line.fenceUntil()))
        .toString()
        .replace("{", "&#123;");
  }

  private static void today(ObjectNode series, LocalDate asOf) {
    ObjectNode mark = series.putObject("markLine");
    mark.put("symbol", "none").put("silent", true);
    mark.putObject("lineStyle").put("color", "#1c2430").put("type", "dashed");
    mark.putObject("label").put("formatter", asOf.toString()).put("position", "start");
    mark.putArray("data").addObject().put("xAxis", year(asOf));
  }

  private static ObjectNode frame() {
    ObjectNode option = JSON.objectNode();
    option.put("animation", false);
    option.putObject("grid").put("left", 12).put("right", 32).put("top", 64).put("bottom", 12);
    ((ObjectNode) option.get("grid")).put("containLabel", true);
    ObjectNode legend = option.putObject("legend").put("top", 8).put("type", "scroll");
    legend.putObject("textStyle").put("fontSize", 13);
    option
        .putObject("tooltip")
        .put("trigger", "axis")
        .put("confine", true)
        .putObject("axisPointer")
        .put("type", "shadow");
    ObjectNode aria = option.putObject("aria").put("enabled", true);
    aria.putObject("decal").put("show", true);
    return option;
  }

  private static ObjectNode bars(ArrayNode series, String name, String color) {
    ObjectNode bars = series.addObject();
    bars.put("type", "bar").put("stack", "all").put("name", name).put("barMaxWidth", 28);
    bars.putObject("itemStyle").put("color", color);
    return bars;
  }

  private static double year(LocalDate date) {
    return round(date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear());
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
