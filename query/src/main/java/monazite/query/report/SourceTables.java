package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
              source.path("format").asText(),
              source.path("file").asText(),
              source.path("entry").asText(""),
              source.path("offset").asText()));
    }
    return new Table(
        "Sources",
        List.of(
            Column.text("format", "format"),
            Column.prose("file", "file"),
            Column.text("entry", "entry"),
            Column.number("offset", "byte")),
        rows);
  }

  /// Each field, the source that its value was taken from.
  static Table provenance(JsonNode provenance) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : provenance.properties()) {
      rows.add(
          List.of(
              field.getKey(),
              field.getValue().path("value").asText(""),
              field.getValue().path("source").asText()));
    }
    return new Table(
        "Where each value comes from",
        List.of(
            Column.text("field", "field"),
            Column.prose("value", "value"),
            Column.prose("source", "source")),
        rows);
  }

  /// Each contradiction, the value that counts first.
  static Table disagreements(JsonNode disagreements) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode field : disagreements) {
      boolean first = true;
      for (JsonNode value : field.path("values")) {
        List<String> sources = new ArrayList<>();
        value.path("sources").forEach(source -> sources.add(source.asText()));
        rows.add(
            List.of(
                first ? field.path("field").asText() : "",
                first ? "counts" : "",
                value.path("value").asText(),
                String.join("; ", sources)));
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
