package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.indexer.holders.FrontName;
import monazite.indexer.store.Summary;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.Order;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The patents that match a question.
public final class SearchReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("publication", "publication"),
          Column.text("title", "title"),
          Column.text("holder", "holder"),
          Column.text("families", "families"),
          Column.text("claimsLabel", "claims"),
          Column.text("coreLabel", "right"),
          Column.date("filed", "filed"),
          Column.date("ends", "ends"),
          Column.text("status", "status"));

  private SearchReport() {}

  /// The first `limit` matches and, if asked for, the facets over all.
  public static Answer run(
      SearchEngine engine,
      LandscapeQuery query,
      Order order,
      int limit,
      boolean facets,
      LocalDate asOf)
      throws IOException {
    SearchEngine.Answer found = engine.search(query, order, limit);
    ObjectNode json = JSON.objectNode();
    json.put("total", found.total());
    ArrayNode hits = json.putArray("hits");
    List<List<String>> rows = new ArrayList<>();
    Set<List<String>> reasons = new LinkedHashSet<>();
    for (Summary hit : found.hits()) {
      ObjectNode shown = SummaryJson.of(hit, asOf);
      ArrayNode names = shown.putArray("frontNames");
      for (FrontName name : engine.front(hit.publication())) {
        names
            .addObject()
            .put("name", name.printed())
            .put("id", name.id())
            .put("reason", name.reason());
        if (!name.printed().equals(hit.holder())) {
          reasons.add(List.of(name.printed(), hit.holder(), name.reason()));
        }
      }
      hits.add(shown);
      rows.add(row(hit, asOf));
    }
    List<Table> tables = new ArrayList<>();
    tables.add(new Table("Patents found", COLUMNS, rows));
    if (!reasons.isEmpty()) {
      tables.add(
          new Table(
              "Names on their front pages",
              List.of(
                  Column.text("name", "name"),
                  Column.text("holder", "first holder, as of " + asOf),
                  Column.prose("reason", "why")),
              List.copyOf(reasons)));
    }
    ObjectNode counted = json.putObject("facets");
    if (facets) {
      engine
          .facets(query)
          .forEach(
              (facet, counts) -> {
                ObjectNode values = counted.putObject(facet);
                counts.forEach(values::put);
                tables.add(facetTable(facet, counts));
              });
    }
    List<ObjectNode> lines = new ArrayList<>();
    hits.forEach(hit -> lines.add((ObjectNode) hit));
    String note = "%d found, %d shown, as of %s".formatted(found.total(), rows.size(), asOf);
    Table flat = SummaryTable.of("Patents", found.hits(), asOf);
    return new Answer(json, lines, tables, flat, List.of(), List.of(note));
  }

  private static List<String> row(Summary hit, LocalDate asOf) {
    return List.of(
        hit.publication(),
        hit.title(),
        hit.holder(),
        String.join(" ", hit.families()),
        hit.claimsLabel(),
        hit.coreLabel(),
        hit.filed().map(LocalDate::toString).orElse(""),
        SummaryJson.ends(hit),
        hit.statusOn(asOf));
  }

  private static Table facetTable(String facet, Map<String, Long> counts) {
    List<List<String>> rows =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> List.of(entry.getKey(), Long.toString(entry.getValue())))
            .toList();
    return new Table(
        "By " + facet, List.of(Column.text(facet, facet), Column.number("count", "count")), rows);
  }
}
