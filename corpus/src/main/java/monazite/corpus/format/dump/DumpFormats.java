package monazite.corpus.format.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.shape.Shape;
import monazite.corpus.format.sheet.WorkbookFormat;
import monazite.corpus.format.table.TableShape;
import monazite.corpus.format.tree.TreeShape;
import monazite.corpus.format.tree.XmlRowShape;

/// The kinds of tables and JSON dumps. To add one: describe it in `dumps.json`, its columns in
/// `columns.json`, and put samples under `corpus/samples/<id>/`. Workbooks hold tables of all
/// these kinds.
public final class DumpFormats {
  /// All of them, in the order in which they are asked.
  public static final List<SourceFormat> ALL = read();

  private DumpFormats() {}

  private static List<SourceFormat> read() {
    JsonNode formats = data().path("formats");
    List<TableShape.Entry> entries = new ArrayList<>();
    for (JsonNode format : formats) {
      if (format.has("table")) {
        FactRules rules = FactRules.read(format.path("rules"));
        entries.add(new TableShape.Entry(format.path("id").asText(), format.path("table"), rules));
      }
    }
    List<TableShape> tables = new ArrayList<>(TableShape.of(entries));
    WorkbookFormat workbooks = new WorkbookFormat(tables.getFirst());
    List<SourceFormat> all = new ArrayList<>();
    for (JsonNode format : formats) {
      List<Shape> shapes = new ArrayList<>();
      if (format.has("table")) {
        shapes.add(tables.removeFirst());
      }
      if (format.has("tree")) {
        shapes.add(
            TreeShape.of(
                format.path("id").asText(),
                format.path("tree"),
                FactRules.read(format.path("rules"))));
      }
      if (format.has("xml")) {
        shapes.add(
            XmlRowShape.of(
                format.path("id").asText(),
                format.path("xml"),
                keys(formats, format.path("xml").path("keysOf").asText()),
                FactRules.read(format.path("rules"))));
      }
      all.add(new DumpFormat(format.path("id").asText(), about(format), List.copyOf(shapes)));
    }
    all.add(workbooks);
    return List.copyOf(all);
  }

  private static JsonNode keys(JsonNode formats, String id) {
    for (JsonNode format : formats) {
      if (format.path("id").asText().equals(id)) {
        return format.path("tree").path("keys");
      }
    }
    throw new IllegalStateException("dumps.json: keysOf " + id);
  }

  private static SourceFormat.About about(JsonNode format) {
    List<String> brings = new ArrayList<>();
    format.path("brings").forEach(word -> brings.add(word.asText()));
    return new SourceFormat.About(
        format.path("what").asText(), format.path("recognisedBy").asText(), List.copyOf(brings));
  }

  private static JsonNode data() {
    try (InputStream in = DumpFormats.class.getResourceAsStream("dumps.json")) {
      if (in == null) {
        throw new IllegalStateException("dumps.json is missing from the program");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
