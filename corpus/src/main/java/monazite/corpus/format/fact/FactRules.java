package monazite.corpus.format.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a kind of dump writes what it states.
///
/// @param office office of all its documents, where its numbers don't say
/// @param kind kind code of all its documents, where its numbers don't say
/// @param applicationKey letters in front of an application's number that stands in for the
///     publication number of records that have none; empty where such records are skipped
/// @param registered how numbers of registrations are written (the group is the number), with kind
/// @param lists what separates the values within one cell, by field
/// @param each what separates them in the fields that `lists` leaves out
public record FactRules(
    String office,
    String kind,
    String applicationKey,
    Map<Pattern, String> registered,
    Map<Field, Pattern> lists,
    Optional<Pattern> each) {

  /// Reads the rules as `dumps.json` writes them.
  public static FactRules read(JsonNode rules) {
    Map<Field, Pattern> lists = new EnumMap<>(Field.class);
    for (Map.Entry<String, JsonNode> list : rules.path("lists").properties()) {
      Field.of(list.getKey())
          .ifPresent(field -> lists.put(field, Pattern.compile(list.getValue().asText())));
    }
    Map<Pattern, String> registered = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> rule : rules.path("registered").properties()) {
      registered.put(Pattern.compile(rule.getKey()), rule.getValue().asText());
    }
    return new FactRules(
        rules.path("office").asText(),
        rules.path("kind").asText(),
        rules.path("applicationKey").asText(),
        Collections.unmodifiableMap(registered),
        Map.copyOf(lists),
        Optional.of(rules.path("each").asText()).filter(it -> !it.isEmpty()).map(Pattern::compile));
  }
}
