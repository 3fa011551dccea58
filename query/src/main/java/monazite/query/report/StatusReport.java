package monazite.query.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import monazite.indexer.store.IndexFolder;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// What an index holds, and what it was judged with.
public final class StatusReport {
  private StatusReport() {}

  /// The report.
  ///
  /// @param seeds hash of the seeds in use now
  public static Answer run(SearchEngine engine, IndexFolder folder, String seeds, LocalDate asOf)
      throws IOException {
    IndexFolder.About about = folder.about();
    Map<String, Map<String, Long>> counts = new TreeMap<>(engine.facets(new LandscapeQuery.All()));
    long[] patents = new long[1];
    Map<String, Long> statuses = new TreeMap<>();
    engine.each(
        new LandscapeQuery.All(),
        hit -> {
          patents[0]++;
          statuses.merge(hit.statusOn(asOf), 1L, Long::sum);
        });
    counts.put("status", statuses);
    counts.remove("filed");
    counts.remove("holder");
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("index", folder.path().toString());
    json.put("asOf", asOf.toString());
    json.put("publications", patents[0]);
    long[] policies = new long[1];
    engine.eachPolicy(_ -> policies[0]++);
    json.put("policies", policies[0]);
    json.put("program", about.program());
    json.put("seeds", about.seeds());
    json.put("seedsCurrent", about.seeds().equals(seeds));
    List<List<String>> rows = new ArrayList<>();
    counts.forEach(
        (facet, values) -> {
          ObjectNode group = json.putObject(facet);
          values.forEach(
              (value, count) -> {
                group.put(value, count);
                rows.add(List.of(facet, value, Long.toString(count)));
              });
        });
    Table table =
        new Table(
            "Index",
            List.of(
                Column.text("by", "by"),
                Column.text("value", "value"),
                Column.number("count", "publications")),
            rows);
    String note =
        "%d publications and %d policy documents in %s, written by version %s with seeds %s%s"
            .formatted(
                patents[0],
                policies[0],
                folder.path(),
                about.program(),
                about.seeds(),
                about.seeds().equals(seeds) ? "" : " (not the current ones: 'monazite reindex')");
    return new Answer(json, List.of(json), List.of(table), List.of(note));
  }
}
