package monazite.query.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What a command found, in the forms it can be shown in.
///
/// @param json the documented shape
/// @param lines the values that JSON lines print, one a line
/// @param tables what people read; the first is the one that CSV carries
/// @param notes sentences under the tables: totals, warnings, where things are
public record Answer(
    JsonNode json, List<? extends JsonNode> lines, List<Table> tables, List<String> notes) {
  public Answer {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }
}
