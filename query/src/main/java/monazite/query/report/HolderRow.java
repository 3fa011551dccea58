package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.Holders;
import monazite.indexer.holders.Step;

/// One holder of the overview: what it has, and by what names that came to it.
final class HolderRow {
  /// The one line of all natural persons.
  static final String PERSONS = "person:";

  private final String id;
  private final Stock stock;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, FrontName> names = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();

  HolderRow(String id, Stock stock) {
    this.id = id;
    this.stock = stock;
  }

  String id() {
    return id;
  }

  Stock stock() {
    return stock;
  }

  void named(FrontName name) {
    String key = name.id() + " " + name.printed();
    counts.merge(key, 1, Integer::sum);
    names.putIfAbsent(key, name);
    if (!name.country().isEmpty()) {
      countries.merge(name.country(), 1, Integer::sum);
    }
  }

  /// The names of front pages, the most frequent first.
  List<FrontName> names() {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> Objects.requireNonNull(names.get(entry.getKey())))
        .toList();
  }

  /// How many publications have a name.
  int count(FrontName name) {
    return counts.getOrDefault(name.id() + " " + name.printed(), 0);
  }

  String display(Holders holders) {
    if (id.equals(PERSONS)) {
      long people = names.values().stream().map(FrontName::printed).distinct().count();
      return "natural persons (" + people + (people == 1 ? " name)" : " names)");
    }
    return holders.isKnown(id) ? holders.displayName(id) : names().getFirst().printed();
  }

  /// Seat by the data files; else the country that most front pages print.
  String country(Holders holders) {
    return holders
        .country(id)
        .or(
            () ->
                countries.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .filter(any -> !id.equals(PERSONS))
                    .map(Map.Entry::getKey))
        .orElse("");
  }

  /// The steps by which rights of the names came to this holder, and what became of it, each
  /// once, in the order of time.
  List<Step> steps(Holders holders) {
    List<Step> steps = new ArrayList<>();
    List<String> ids = new ArrayList<>(names().stream().map(FrontName::id).distinct().toList());
    ids.add(id);
    for (String one : ids) {
      holders.chain(one).stream().filter(step -> !steps.contains(step)).forEach(steps::add);
    }
    steps.sort(Comparator.comparing(step -> step.how().when().orElse("")));
    return steps;
  }

  ObjectNode json(Holders holders) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id.equals(PERSONS) ? null : id);
    json.put("holder", display(holders));
    json.put("known", holders.isKnown(id));
    String country = country(holders);
    json.put("country", country.isEmpty() ? null : country);
    stock.write(json);
    ArrayNode printed = json.putArray("names");
    if (!id.equals(PERSONS)) {
      names().forEach(name -> json(printed.addObject(), name));
    }
    ArrayNode story = json.putArray("successions");
    steps(holders).forEach(step -> json(story.addObject(), step));
    return json;
  }

  private void json(ObjectNode json, FrontName name) {
    json.put("name", name.printed()).put("publications", count(name)).put("id", name.id());
    json.put("reason", name.reason());
  }

  private static void json(ObjectNode json, Step step) {
    json.put("from", step.fromName()).put("to", step.toName());
    json.put("kind", step.how().kind().word());
    json.put("when", step.how().when().orElse(null));
    json.put("scope", step.how().scope().orElse(null));
    json.put("until", step.how().until().orElse(null));
    json.put("followed", step.followed()).put("certain", step.how().certain());
    json.put("evidence", step.how().evidence());
  }

  /// `merged 2007-04-01`, with what isn't sure or isn't followed.
  static String told(Step step) {
    return step.how().kind().word()
        + step.how().when().map(when -> " " + when).orElse("")
        + step.how().scope().map(scope -> ": " + scope).orElse("")
        + step.how().until().map(until -> ", undone " + until).orElse("")
        + (step.how().certain() ? "" : " (to be checked)")
        + (step.followed() ? "" : " (told, not followed)");
  }
}
