package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import monazite.indexer.store.Summary;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Provenance.Part;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.law.Jurisdictions;

/// Materials or topics at a glance: each with its names in five languages, its simple families by
/// office and label, and how many of them may stand. Those without a patent are listed too.
public final class OverviewReport {
  private static final List<String> LANGUAGES = List.of("en", "zh", "ja", "ko", "de");

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "deduplication",
              "counting and families",
              List.of(
                  "Simple families are counted; one of several materials or topics counts for"
                      + " each. Mentions are left out.")),
          new Part(
              "limits",
              "limits",
              List.of(
                  "A right may stand where its term isn't over and no source tells of its end; fees"
                      + " that no source tells of stay unknown.")));

  private final String what;
  private final Map<String, Map<String, String>> names;
  private final Function<Summary, List<String>> ids;

  private OverviewReport(
      String what, Map<String, Map<String, String>> names, Function<Summary, List<String>> ids) {
    this.what = what;
    this.names = names;
    this.ids = ids;
  }

  /// By material family.
  public static OverviewReport ofFamilies(FamilySeeds seeds) {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    seeds.families().forEach(family -> names.put(family.id(), family.names()));
    return new OverviewReport("families", names, Summary::families);
  }

  /// By technology topic.
  public static OverviewReport ofTopics(FamilySeeds seeds) {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    seeds.topics().forEach(topic -> names.put(topic.id(), topic.names()));
    return new OverviewReport("topics", names, Summary::topics);
  }

  /// One line for each, the most simple families first.
  ///
  /// @param limit how many are shown
  public Answer run(
      SearchEngine engine, ReportBasis basis, Jurisdictions laws, LandscapeQuery query, int limit)
      throws IOException {
    LocalDate asOf = basis.asOf();
    Map<String, Stock> stocks = new LinkedHashMap<>();
    names.keySet().stream().sorted().forEach(id -> stocks.put(id, new Stock(asOf)));
    engine.each(
        query,
        hit ->
            ids.apply(hit)
                .forEach(id -> stocks.computeIfAbsent(id, any -> new Stock(asOf)).add(hit)));
    Rights rights = new Rights(laws);
    stocks.values().forEach(stock -> stock.settle(rights));
    List<Map.Entry<String, Stock>> shown =
        stocks.entrySet().stream()
            .sorted((one, other) -> other.getValue().families() - one.getValue().families())
            .limit(limit)
            .toList();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", asOf.toString());
    ArrayNode list = json.putArray(what);
    shown.forEach(entry -> list.add(json(entry.getKey(), entry.getValue())));
    List<JsonNode> lines = new ArrayList<>();
    list.forEach(lines::add);
    String question = "What is there of each of the " + what + ", and what of it still stands?";
    return new Answer(json, lines, List.of(table(shown, asOf), names(shown)), notes(shown, asOf))
        .restingOn(basis.of(engine, question, PARTS));
  }

  private ObjectNode json(String id, Stock stock) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    ObjectNode called = json.putObject("names");
    LANGUAGES.forEach(language -> called.put(language, name(id, language)));
    stock.write(json);
    json.put("endedFamilies", stock.families() - stock.live());
    return json;
  }

  private String name(String id, String language) {
    return names.getOrDefault(id, Map.of()).getOrDefault(language, "");
  }

  private Table table(List<Map.Entry<String, Stock>> shown, LocalDate asOf) {
    return new Table(
        (what.equals("topics") ? "Topics" : "Material families") + " as of " + asOf,
        List.of(
            Column.text("id", "id"),
            Column.text("name", "name"),
            Column.number("simpleFamilies", "families"),
            Column.number("liveFamilies", "may stand"),
            Column.number("endedFamilies", "not standing"),
            Column.number("core", "core"),
            Column.number("improvement", "improvement"),
            Column.number("peripheral", "peripheral"),
            Column.date("firstFiled", "first filed"),
            Column.date("lastFiled", "last filed"),
            Column.text("byOffice", "by office")),
        shown.stream()
            .map(
                entry -> {
                  Stock stock = entry.getValue();
                  return List.of(
                      entry.getKey(),
                      name(entry.getKey(), "en"),
                      Integer.toString(stock.families()),
                      Integer.toString(stock.live()),
                      Integer.toString(stock.families() - stock.live()),
                      Long.toString(stock.labelled("core")),
                      Long.toString(stock.labelled("improvement")),
                      Long.toString(stock.labelled("peripheral")),
                      stock.firstFiled().map(LocalDate::toString).orElse(""),
                      stock.lastFiled().map(LocalDate::toString).orElse(""),
                      stock.byOffice());
                })
            .toList());
  }

  private Table names(List<Map.Entry<String, Stock>> shown) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("id", "id")));
    LANGUAGES.forEach(language -> columns.add(Column.text(language, language)));
    return new Table(
        "Names",
        columns,
        shown.stream()
            .map(
                entry -> {
                  List<String> row = new ArrayList<>(List.of(entry.getKey()));
                  LANGUAGES.forEach(language -> row.add(name(entry.getKey(), language)));
                  return row;
                })
            .toList());
  }

  private List<String> notes(List<Map.Entry<String, Stock>> shown, LocalDate asOf) {
    return List.of(
        "%d %s as of %s. Not standing: ended, never granted, or not granted yet."
            .formatted(shown.size(), what, asOf));
  }
}
