package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import monazite.query.report.Completeness.Counts;
import monazite.query.report.Completeness.Part;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Completeness as a table: of each format its records and the share of documents with each part.
public final class CompletenessReport {
  private CompletenessReport() {}

  /// The report. In JSON a share is a number from 0 to 1, in tables per cent.
  public static Answer of(Completeness completeness) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    List<ObjectNode> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Counts> format : completeness.byFormat().entrySet()) {
      ObjectNode line = json(format.getKey(), format.getValue());
      all.add(line);
      lines.add(line);
      rows.add(row(format.getKey(), format.getValue()));
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("formats", all);
    Table table = new Table("Completeness, per cent of documents", columns(), rows);
    return new Answer(json, lines, List.of(table), List.of());
  }

  private static ObjectNode json(String id, Counts counts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("records", counts.records());
    json.put("documents", counts.documents());
    json.put("policies", counts.policies());
    json.put("mended", counts.mended());
    json.put("skipped", counts.skipped());
    json.put("broken", counts.broken());
    ObjectNode shares = json.putObject("with");
    for (Part part : Part.values()) {
      shares.put(key(part), Math.round(counts.share(part) * 10_000) / 10_000.0);
    }
    return json;
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("id", "format"));
    columns.add(Column.number("records", "records"));
    columns.add(Column.number("documents", "documents"));
    for (Part part : Part.values()) {
      columns.add(Column.number(key(part), part.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    return columns;
  }

  private static List<String> row(String id, Counts counts) {
    List<String> row = new ArrayList<>();
    row.add(id);
    row.add(Long.toString(counts.records()));
    row.add(Long.toString(counts.documents()));
    for (Part part : Part.values()) {
      row.add(
          counts.documents() == 0
              ? ""
              : String.format(Locale.ROOT, "%.1f", 100 * counts.share(part)));
    }
    return row;
  }

  private static String key(Part part) {
    return part == Part.TERM_FACTS ? "termFacts" : part.name().toLowerCase(Locale.ROOT);
  }
}
