package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.corpus.policy.Place;
import monazite.indexer.policy.Statement;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Statements of policy documents.
public final class PolicyReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("kind", "kind"),
          Column.prose("says", "says"),
          Column.text("families", "families"),
          Column.text("topics", "topics"),
          Column.prose("quote", "quote"),
          Column.text("document", "document"),
          Column.text("place", "place"));
  private static final List<Column> FLAT =
      List.of(
          Column.text("document", "document"),
          Column.text("kind", "kind"),
          Column.text("families", "families"),
          Column.text("topics", "topics"),
          Column.prose("metric", "metric"),
          Column.text("comparator", "comparator"),
          Column.number("value", "value"),
          Column.text("unit", "unit"),
          Column.number("by", "by"),
          Column.number("baseline", "baseline"),
          Column.prose("what", "what"),
          Column.number("year", "year"),
          Column.number("yearTo", "year to"),
          Column.text("holders", "holders"),
          Column.prose("quote", "quote"),
          Column.text("place", "place"),
          Column.number("confidence", "confidence"));

  private PolicyReport() {}

  /// The statements in their order, with counts by kind.
  ///
  /// @param documents how many documents were read
  /// @param notes what else is to be said
  public static Answer of(Collection<Statement> statements, int documents, List<String> notes) {
    ObjectNode json = JSON.objectNode();
    ArrayNode all = json.putArray("statements");
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> flat = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Statement one : statements) {
      all.add(json(one));
      rows.add(row(one));
      flat.add(flat(one));
      counts.merge(one.kind().word(), 1, Integer::sum);
    }
    List<ObjectNode> lines = new ArrayList<>();
    all.forEach(node -> lines.add((ObjectNode) node));
    List<String> told = new ArrayList<>();
    told.add(
        "%d statements in %d documents%s"
            .formatted(statements.size(), documents, counts.isEmpty() ? "" : ": " + words(counts)));
    told.addAll(notes);
    return new Answer(
        json,
        lines,
        List.of(new Table("Statements of policy documents", COLUMNS, rows)),
        new Table("Statements of policy documents", FLAT, flat),
        List.of(),
        told);
  }

  private static String words(Map<String, Integer> counts) {
    return String.join(
        ", ", counts.entrySet().stream().map(it -> it.getValue() + " " + it.getKey()).toList());
  }

  /// The documented shape: every key is there, absent is null.
  static ObjectNode json(Statement one) {
    ObjectNode json = JSON.objectNode();
    json.put("document", one.document());
    json.put("kind", one.kind().word());
    one.families().forEach(json.putArray("families")::add);
    one.topics().forEach(json.putArray("topics")::add);
    json.put("metric", one.metric().orElse(null));
    json.put("comparator", one.comparator().orElse(null));
    put(json, "value", one.value());
    json.put("unit", one.unit().orElse(null));
    json.put("by", one.by().orElse(null));
    put(json, "baseline", one.baseline());
    json.put("what", one.what().orElse(null));
    json.put("year", one.year().orElse(null));
    json.put("yearTo", one.yearTo().orElse(null));
    one.holders().forEach(json.putArray("holders")::add);
    json.put("quote", one.quote());
    Place place = one.place();
    ObjectNode where = json.putObject("place");
    where.put("page", place.page().orElse(null));
    where.put("firstLine", place.firstLine());
    where.put("lastPage", place.lastPage().orElse(null));
    where.put("lastLine", place.lastLine());
    json.put("confidence", one.confidence());
    return json;
  }

  /// Whole numbers are written as such.
  private static void put(ObjectNode json, String key, Optional<Double> value) {
    if (value.isPresent()
        && value.get() == Math.rint(value.get())
        && Math.abs(value.get()) < 1e15) {
      json.put(key, value.get().longValue());
    } else {
      json.put(key, value.orElse(null));
    }
  }

  private static List<String> row(Statement one) {
    return List.of(
        one.kind().word(),
        says(one),
        String.join(" ", one.families()),
        String.join(" ", one.topics()),
        one.quote(),
        one.document(),
        one.place().toString());
  }

  private static String says(Statement one) {
    return switch (one.kind()) {
      case TARGET ->
          "%s %s %s%s%s"
              .formatted(
                  one.comparator().orElse("="),
                  number(one.value()),
                  one.unit().orElse(""),
                  one.by().map(year -> " by " + year).orElse(""),
                  one.metric().map(metric -> ": " + metric).orElse(""));
      case PRIORITY, MEASURE -> one.what().orElse("");
      case IP_STATEMENT ->
          String.join(" ", one.holders())
              + one.year().map(year -> " " + year).orElse("")
              + one.yearTo().map(year -> " to " + year).orElse("")
              + one.value()
                  .map(value -> " " + number(one.value()) + one.unit().orElse(""))
                  .orElse("")
              + (": " + one.what().orElse(""));
    };
  }

  private static List<String> flat(Statement one) {
    return List.of(
        one.document(),
        one.kind().word(),
        String.join(" ", one.families()),
        String.join(" ", one.topics()),
        one.metric().orElse(""),
        one.comparator().orElse(""),
        number(one.value()),
        one.unit().orElse(""),
        one.by().map(String::valueOf).orElse(""),
        number(one.baseline()),
        one.what().orElse(""),
        one.year().map(String::valueOf).orElse(""),
        one.yearTo().map(String::valueOf).orElse(""),
        String.join("; ", one.holders()),
        one.quote(),
        one.place().toString(),
        String.valueOf(one.confidence()));
  }

  private static String number(Optional<Double> value) {
    return value
        .map(
            it ->
                it == Math.rint(it) && Math.abs(it) < 1e15
                    ? String.valueOf(it.longValue())
                    : String.valueOf(it))
        .orElse("");
  }
}
