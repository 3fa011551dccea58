package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The sheets of a dossier that say where its values come from.
final class SourceTables {
  private SourceTables() {}

  static Table sources(JsonNode sources) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode source : sources) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              source.path("format").asText(),
              source.path("file").asText(),
              source.path("entry").asText(""),
              source.path("offset").asText()));
    }
    return new Table(
        "Sources",
        List.of(
            Column.number("source", "source"),
            Column.text("format", "format"),
            Column.prose("file", "file"),
            Column.text("entry", "entry"),
            Column.number("offset", "byte")),
        rows);
  }

  /// What each source is called in the other lists: its number in the first.
  private static Map<String, String> numbers(JsonNode sources) {
    Map<String, String> numbers = new HashMap<>();
    int count = 0;
    for (JsonNode source : sources) {
      String entry = source.path("entry").asText("");
      String name =
          source.path("format").asText()
              + " "
              + source.path("file").asText()
              + (source.path("entry").isTextual() ? "!" + entry : "")
              + "@"
              + source.path("offset").asText();
      count++;
      numbers.putIfAbsent(name, String.valueOf(count));
    }
    return numbers;
  }

  private static String number(Map<String, String> numbers, JsonNode name) {
    return numbers.getOrDefault(name.asText(), name.asText());
  }

  /// Each field, the source that its value was taken from.
  static Table provenance(JsonNode provenance, JsonNode sources) {
    Map<String, String> numbers = numbers(sources);
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : provenance.properties()) {
      rows.add(
          List.of(
              field.getKey(),
              field.getValue().path("value").asText(""),
              number(numbers, field.getValue().path("source"))));
    }
    return new Table(
        "Where each value comes from",
        List.of(
            Column.text("field", "field"),
            Column.prose("value", "value"),
            Column.text("source", "source")),
        rows);
  }

  /// Each contradiction, the value that counts first.
  static Table disagreements(JsonNode disagreements, JsonNode sources) {
    Map<String, String> numbers = numbers(sources);
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode field : disagreements) {
      boolean first = true;
      for (JsonNode value : field.path("values")) {
        List<String> stating = new ArrayList<>();
        value.path("sources").forEach(source -> stating.add(number(numbers, source)));
        rows.add(
            List.of(
                first ? field.path("field").asText() : "",
                first ? "counts" : "",
                value.path("value").asText(),
                String.join(", ", stating)));
        first = false;
      }
    }
    return new Table(
        "Where sources disagree",
        List.of(
            Column.text("field", "field"),
            Column.text("counts", ""),
            Column.prose("value", "value"),
            Column.prose("sources", "sources")),
        rows);
  }
}
