package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What stacked bars have in common, in ECharts' terms; patterns beside colours keep them legible
/// in grey.
final class ChartFrame {
  private ChartFrame() {}

  /// A chart without axes and series.
  static ObjectNode frame() {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    option.put("animation", false);
    ObjectNode grid = option.putObject("grid").put("left", 12).put("right", 32);
    grid.put("top", 64).put("bottom", 12).put("containLabel", true);
    ObjectNode legend = option.putObject("legend").put("top", 8).put("type", "scroll");
    legend.putObject("textStyle").put("fontSize", 13);
    ObjectNode tooltip = option.putObject("tooltip").put("trigger", "axis").put("confine", true);
    tooltip.putObject("axisPointer").put("type", "shadow");
    ObjectNode aria = option.putObject("aria").put("enabled", true);
    aria.putObject("decal").put("show", true);
    return option;
  }

  /// The values of a further series of stacked bars, to be filled.
  static ArrayNode bars(ArrayNode series, String name, String color) {
    ObjectNode bars = series.addObject();
    bars.put("type", "bar").put("stack", "all").put("name", name).put("barMaxWidth", 28);
    bars.putObject("itemStyle").put("color", color);
    return bars.putArray("data");
  }
}
