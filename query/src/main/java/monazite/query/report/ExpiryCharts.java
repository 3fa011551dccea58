package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import monazite.query.show.Chart;
import monazite.query.show.Html;

/// The charts of the expiry report, in ECharts' terms. Patterns beside colours keep them legible in
/// grey.
final class ExpiryCharts {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  static final String CORE = "#14507a";
  static final String IMPROVEMENT = "#e08e2b";
  static final String PERIPHERAL = "#8a9aa9";
  static final String UNKNOWN = "#d4dae1";

  private ExpiryCharts() {}

  /// Rights ending by year, stacked by claims label.
  static Chart windows(List<ExpiryWindow> windows) {
    ObjectNode option = frame();
    ObjectNode x = option.putObject("xAxis");
    x.put("type", "category");
    ArrayNode years = x.putArray("data");
    windows.forEach(window -> years.add(window.period()));
    ObjectNode y = option.putObject("yAxis");
    y.put("type", "value").put("name", "rights").put("minInterval", 1);
    ArrayNode series = option.putArray("series");
    stack(series, windows, "core", CORE, ExpiryWindow::core);
    stack(series, windows, "improvement", IMPROVEMENT, ExpiryWindow::improvement);
    stack(series, windows, "peripheral", PERIPHERAL, ExpiryWindow::peripheral);
    stack(series, windows, "not labelled", UNKNOWN, ExpiryWindow::unlabelled);
    return new Chart(
        "windows",
        "Rights ending by year (an uncertain end counts in every year it reaches)",
        option,
        340,
        ExpiryWindow.TITLE);
  }

  private static void stack(
      ArrayNode series,
      List<ExpiryWindow> windows,
      String name,
      String color,
      ToIntFunction<ExpiryWindow> count) {
    ObjectNode bars = bars(series, name, color);
    ArrayNode data = bars.putArray("data");
    windows.forEach(window -> data.add(count.applyAsInt(window)));
  }

  /// Per material and market: from the first filing to the end of the core, and on to the last
  /// right.
  static Chart coreAndFence(List<Fence> fences, LocalDate asOf) {
    ObjectNode option = frame();
    ((ObjectNode) option.get("grid")).put("left", 12);
    ObjectNode y = option.putObject("yAxis");
    y.put("type", "category").put("inverse", true);
    ArrayNode names = y.putArray("data");
    ObjectNode x = option.putObject("xAxis");
    x.put("type", "value").put("minInterval", 1);
    x.putObject("axisLabel").put("formatter", "year"); // the page's script makes a function of it
    ArrayNode series = option.putArray("series");
    ObjectNode blank = bars(series, "", "transparent");
    blank.put("silent", true).putObject("tooltip").put("show", false);
    ((ObjectNode) blank.get("itemStyle")).putObject("decal").put("symbol", "none");
    ((ObjectNode) option.get("tooltip")).put("trigger", "item");
    ObjectNode before = bars(series, "others stand", IMPROVEMENT);
    ObjectNode core = bars(series, "core stands", CORE);
    ObjectNode fence = bars(series, "others stand", IMPROVEMENT);
    ArrayNode from = blank.putArray("data");
    ArrayNode early = before.putArray("data");
    ArrayNode inner = core.putArray("data");
    ArrayNode outer = fence.putArray("data");
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Fence line : fences) {
      names.add(line.family() + " · " + line.market());
      double begin = year(line.begins().orElse(line.fenceUntil().minusYears(20)));
      double end = year(line.fenceUntil());
      double coreBegin = line.coreBegins().map(ExpiryCharts::year).orElse(begin);
      double coreEnd = line.coreEnds().map(ExpiryCharts::year).orElse(coreBegin);
      from.add(begin);
      String told = told(line);
      span(early, coreBegin - begin, told);
      span(inner, coreEnd - coreBegin, told);
      span(outer, end - coreEnd, told);
      least = Math.min(least, begin);
      most = Math.max(most, end);
    }
    x.put("min", Math.floor(least / 5) * 5).put("max", Math.ceil((most + 1) / 5) * 5);
    today(core, asOf);
    return new Chart(
        "fences",
        "Core and fence: years in which rights stand or stood, by material and market",
        option,
        120 + 26 * fences.size(),
        Fence.TITLE);
  }

  private static void span(ArrayNode data, double years, String told) {
    ObjectNode item = data.addObject().put("value", round(Math.max(0, years)));
    item.putObject("tooltip").put("formatter", told);
  }

  /// What a bar says when pointed at; markup, so what comes from data is escaped.
  private static String told(Fence line) {
    return Html.text(
            "%s, %s: %d rights. Core ends %s; others stand until %s"
                .formatted(
                    line.family(),
                    line.market(),
                    line.rights(),
                    line.coreEnds().map(LocalDate::toString).orElse("unknown"),
                    line.fenceUntil()))
        .toString()
        .replace("{", "&#123;");
  }

  private static void today(ObjectNode series, LocalDate asOf) {
    ObjectNode mark = series.putObject("markLine");
    mark.put("symbol", "none").put("silent", true);
    mark.putObject("lineStyle").put("color", "#1c2430").put("type", "dashed");
    mark.putObject("label").put("formatter", asOf.toString()).put("position", "insideEndTop");
    mark.putArray("data").addObject().put("xAxis", year(asOf));
  }

  /// What every chart has.
  static ObjectNode frame() {
    ObjectNode option = JSON.objectNode();
    option.put("animation", false);
    option.putObject("grid").put("left", 48).put("right", 32).put("top", 48).put("bottom", 12);
    ((ObjectNode) option.get("grid")).put("containLabel", true);
    ObjectNode legend = option.putObject("legend").put("top", 8);
    legend.putObject("textStyle").put("fontSize", 13);
    option
        .putObject("tooltip")
        .put("trigger", "axis")
        .putObject("axisPointer")
        .put("type", "shadow");
    ObjectNode aria = option.putObject("aria").put("enabled", true);
    aria.putObject("decal").put("show", true);
    return option;
  }

  /// A series of stacked bars.
  static ObjectNode bars(ArrayNode series, String name, String color) {
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
