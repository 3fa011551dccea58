package monazite.indexer.claims;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// Writes a claim's anatomy as JSON with the program's keys.
public final class ClaimJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ClaimJson() {}

  /// The claim as `classify` prints it: structure, ranges, label, without the text.
  public static ObjectNode classified(ClaimAnatomy claim) {
    ObjectNode node = JSON.objectNode();
    node.put("number", claim.number());
    return filled(node, claim);
  }

  /// The claim as `show` prints it, text included.
  public static ObjectNode shown(ClaimAnatomy claim) {
    ObjectNode node = JSON.objectNode();
    node.put("number", claim.number());
    node.put("text", claim.text());
    return filled(node, claim);
  }

  /// The claims of a set as `classify` prints them.
  public static ArrayNode classified(List<ClaimAnatomy> claims) {
    ArrayNode array = JSON.arrayNode();
    claims.forEach(claim -> array.add(classified(claim)));
    return array;
  }

  private static ObjectNode filled(ObjectNode node, ClaimAnatomy claim) {
    claim.parents().forEach(node.putArray("parents")::add);
    node.put("independent", claim.independent());
    node.put("status", claim.status().name().toLowerCase(java.util.Locale.ROOT));
    node.put("malformed", claim.malformed());
    node.put("tagsDisagree", claim.tagsDisagree());
    node.put("depth", claim.depth());
    claim.type().ifPresentOrElse(type -> node.put("type", type.id()), () -> node.putNull("type"));
    node.put("transition", claim.transition().id());
    node.put("language", claim.language());
    node.put("jepson", claim.jepson());
    node.put("limitations", claim.limitations());
    node.put("words", claim.words());
    ArrayNode ranges = node.putArray("ranges");
    claim.ranges().forEach(range -> ranges.add(range(range)));
    claim.balance().forEach(node.putArray("balance")::add);
    ObjectNode sets = node.putObject("elementSets");
    claim
        .elementSets()
        .forEach(
            (letter, members) ->
                members.forEach(
                    sets.withArray("/" + letter.replace("~", "~0").replace("/", "~1"))::add));
    claim.excluded().forEach(node.putArray("excluded")::add);
    node.put("label", claim.label().id());
    node.put("alternative", claim.alternative().map(ClaimLabel::id).orElse(null));
    node.put("score", claim.score());
    ObjectNode parts = node.putObject("parts");
    claim.parts().forEach(parts::put);
    return node;
  }

  private static ObjectNode range(CompositionRange range) {
    ObjectNode node = JSON.objectNode();
    node.put("element", range.element());
    number(node, "lo", range.lo());
    flag(node, "loInclusive", range.loInclusive());
    number(node, "hi", range.hi());
    flag(node, "hiInclusive", range.hiInclusive());
    node.put("basis", range.basis());
    if (!range.variable().isEmpty()) {
      node.put("variable", range.variable());
    }
    if (!range.note().isEmpty()) {
      node.put("note", range.note());
    }
    range
        .converted()
        .ifPresent(
            other -> {
              ObjectNode converted = node.putObject("converted");
              number(converted, "lo", other.lo());
              number(converted, "hi", other.hi());
              converted.put("basis", other.basis());
            });
    return node;
  }

  private static void number(ObjectNode node, String key, Optional<Double> value) {
    value.ifPresentOrElse(number -> node.put(key, number), () -> node.putNull(key));
  }

  private static void flag(ObjectNode node, String key, Optional<Boolean> value) {
    value.ifPresentOrElse(flag -> node.put(key, flag), () -> node.putNull(key));
  }
}
