package monazite.query.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What a command found, in the forms it can be shown in.
///
/// @param json the documented shape
/// @param lines the values that JSON lines print, one a line
/// @param tables what people read
/// @param flat the one table that CSV carries: everything a spreadsheet should get
/// @param charts for a page; other formats leave them out
/// @param notes sentences under the tables: totals, warnings, where things are
public record Answer(
    JsonNode json,
    List<? extends JsonNode> lines,
    List<Table> tables,
    Table flat,
    List<Chart> charts,
    List<String> notes) {
  /// An answer without charts, of which CSV carries the first table.
  public Answer(
      JsonNode json, List<? extends JsonNode> lines, List<Table> tables, List<String> notes) {
    this(json, lines, tables, tables.getFirst(), List.of(), notes);
  }

  public Answer {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    notes = List.copyOf(notes);
  }
}
