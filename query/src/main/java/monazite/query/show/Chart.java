package monazite.query.show;

import com.fasterxml.jackson.databind.JsonNode;

/// A chart of a page.
///
/// @param id unique on its page, letters only
/// @param title what it shows, with the unit counted
/// @param option Apache ECharts' own description of the chart
/// @param height in pixels
/// @param table title of the table of the answer that has the chart's figures
public record Chart(String id, String title, JsonNode option, int height, String table) {}
