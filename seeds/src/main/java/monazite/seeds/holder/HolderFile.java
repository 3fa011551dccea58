package monazite.seeds.holder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds.SeedFile;

/// Reads one `holders.json`; every complaint names the file and the holder.
final class HolderFile {
  private static final Pattern WHEN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String place;
  private final JsonNode json;

  HolderFile(SeedFile file) {
    this.place = file.place();
    this.json = file.json();
  }

  List<KnownHolder> holders() {
    List<KnownHolder> found = new ArrayList<>();
    for (JsonNode node : json.path("holders")) {
      found.add(holder(node));
    }
    return found;
  }

  Optional<NameRules> rules() {
    if (!json.has("legalForms")) {
      return Optional.empty();
    }
    Map<String, String> abbreviations = new LinkedHashMap<>();
    json.path("abbreviations").forEachEntry((key, value) -> abbreviations.put(key, value.asText()));
    return Optional.of(
        new NameRules(
            flat(json.path("legalForms").path("trailing")),
            flat(json.path("legalForms").path("leading")),
            strings(json.path("ignoredWords")),
            abbreviations));
  }

  private KnownHolder holder(JsonNode node) {
    String id = text(node, "id", "a holder");
    if (!ID.matcher(id).matches()) {
      throw wrong(id, "an id is lower-case letters, digits and hyphens");
    }
    Map<String, List<String>> names = new LinkedHashMap<>();
    node.path("names").forEachEntry((language, list) -> names.put(language, strings(list)));
    String name = node.path("name").asText();
    if (!name.isEmpty() && names.values().stream().noneMatch(list -> list.contains(name))) {
      names.put("und", List.of(name));
    }
    List<Succession> became = new ArrayList<>();
    for (JsonNode step : node.path("became")) {
      became.add(succession(id, step));
    }
    return new KnownHolder(
        id, name, node.path("country").asText(), names, became, strings(node.path("evidence")));
  }

  private Succession succession(String from, JsonNode node) {
    Optional<String> when = optional(node, "when");
    Optional<String> until = optional(node, "until");
    for (String date : Stream.of(when, until).flatMap(Optional::stream).toList()) {
      if (!WHEN.matcher(date).matches()) {
        throw wrong(from, "when and until are a date, a month or a year, not " + date);
      }
    }
    return new Succession(
        from,
        text(node, "to", from),
        kind(from, text(node, "kind", from)),
        when,
        node.path("certain").asBoolean(false),
        node.path("part").asBoolean(false),
        optional(node, "scope"),
        until,
        text(node, "evidence", from));
  }

  private Succession.Kind kind(String holder, String word) {
    for (Succession.Kind kind : Succession.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw wrong(holder, "kind is renamed, merged, acquired or sold business, not " + word);
  }

  private String text(JsonNode node, String key, String holder) {
    return optional(node, key).orElseThrow(() -> wrong(holder, "needs " + key));
  }

  private static Optional<String> optional(JsonNode node, String key) {
    return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static List<String> strings(JsonNode array) {
    List<String> found = new ArrayList<>();
    array.forEach(value -> found.add(value.asText()));
    return found;
  }

  private static List<String> flat(JsonNode byLanguage) {
    List<String> found = new ArrayList<>();
    byLanguage.forEach(list -> found.addAll(strings(list)));
    return found;
  }

  private SeedException wrong(String holder, String what) {
    return new SeedException(place + ": " + holder + ": " + what);
  }
}
