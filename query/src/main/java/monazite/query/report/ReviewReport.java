package monazite.query.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import monazite.indexer.store.Summary;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import monazite.seeds.core.ReviewRules;

/// The patents whose judgement is least certain, for a human to look at.
public final class ReviewReport {
  private static final JsonMapper JSON = new JsonMapper();

  private ReviewReport() {}

  /// A patent with what is doubtful about it.
  private record Row(Summary patent, List<Doubts.Doubt> doubts) {
    double size() {
      return doubts.getFirst().size();
    }
  }

  /// The matches in doubt, most doubtful first, of equals by publication number.
  ///
  /// @param rules how large each doubt is
  /// @param assignFrom the least score with which a family is assigned
  public static Answer run(
      SearchEngine engine, LandscapeQuery query, int limit, ReviewRules rules, double assignFrom)
      throws IOException {
    Map<String, Summary> matches = new HashMap<>();
    engine.each(query, hit -> matches.put(hit.publication(), hit));
    List<Row> rows = new ArrayList<>();
    engine.eachStored(
        stored -> {
          Summary match = matches.get(stored.publication());
          if (match != null) {
            List<Doubts.Doubt> doubts =
                Doubts.of(
                    rules,
                    read(stored.publication(), stored.judged()),
                    read(stored.publication(), stored.core()),
                    assignFrom);
            if (!doubts.isEmpty()) {
              rows.add(new Row(match, doubts));
            }
          }
        });
    rows.sort(
        Comparator.comparingDouble(Row::size)
            .reversed()
            .thenComparing(row -> row.patent().publication()));
    return answer(matches.size(), rows.size(), rows.subList(0, Math.min(limit, rows.size())));
  }

  private static JsonNode read(String publication, Optional<String> text) {
    try {
      return JSON.readTree(text.orElse("{}"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("index: " + publication + ": " + e.getMessage(), e);
    }
  }

  private static Answer answer(int total, int doubtful, List<Row> shown) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total", total);
    json.put("doubtful", doubtful);
    ArrayNode rows = json.putArray("rows");
    shown.forEach(row -> rows.add(json(row)));
    List<JsonNode> lines = new ArrayList<>();
    rows.forEach(lines::add);
    List<String> notes = new ArrayList<>();
    notes.add("%d of %d patents are in doubt, %d shown".formatted(doubtful, total, shown.size()));
    if (!shown.isEmpty()) {
      notes.add(
          "To correct one, write publication,family,label,who,why into corrections.csv in your"
              + " --seeds folder and run 'monazite reindex'.");
    }
    return new Answer(json, lines, List.of(table(shown)), notes);
  }

  private static ObjectNode json(Row row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Summary patent = row.patent();
    json.put("publication", patent.publication());
    json.put("title", patent.title());
    json.put("primaryFamily", patent.primaryFamily().orElse(null));
    patent.families().forEach(json.putArray("families")::add);
    json.put("claimsLabel", patent.claimsLabel());
    json.put("coreLabel", patent.coreLabel().isEmpty() ? null : patent.coreLabel());
    json.put("doubt", Math.round(row.size() * 1000) / 1000.0);
    ArrayNode reasons = json.putArray("reasons");
    for (Doubts.Doubt doubt : row.doubts()) {
      ObjectNode reason = reasons.addObject();
      reason.put("about", doubt.about());
      reason.put("size", Math.round(doubt.size() * 1000) / 1000.0);
      reason.put("why", doubt.why());
    }
    return json;
  }

  private static Table table(List<Row> shown) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : shown) {
      Summary patent = row.patent();
      rows.add(
          List.of(
              patent.publication(),
              patent.title(),
              patent.primaryFamily().orElse(""),
              patent.claimsLabel(),
              patent.coreLabel(),
              String.format(Locale.ROOT, "%.2f", row.size()),
              row.doubts().stream().map(Doubts.Doubt::why).collect(Collectors.joining("; "))));
    }
    return new Table(
        "Patents to review",
        List.of(
            Column.text("publication", "publication"),
            Column.text("title", "title"),
            Column.text("family", "family"),
            Column.text("claimsLabel", "claims"),
            Column.text("coreLabel", "right"),
            Column.number("doubt", "doubt"),
            Column.prose("reasons", "reasons")),
        rows);
  }
}
