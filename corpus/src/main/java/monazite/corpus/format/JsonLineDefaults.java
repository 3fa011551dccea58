package monazite.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Fills in what a line written by hand leaves out.
final class JsonLineDefaults {
  private JsonLineDefaults() {}

  /// Changes the line's tree so that every record in it can be made.
  static void fill(ObjectNode document, JsonNode source) {
    if (!document.path("termFacts").isObject()) {
      document.putObject("termFacts");
    }
    if (!document.path("source").isObject()) {
      document.set("source", source);
    }
    if (document.get("claims") instanceof ArrayNode claims) {
      claims(claims);
    }
  }

  private static void claims(ArrayNode claims) {
    int number = 0;
    for (int i = 0; i < claims.size(); i++) {
      JsonNode claim = claims.get(i);
      ObjectNode filled =
          claim instanceof ObjectNode given ? given : claims.objectNode().set("text", claim);
      number = filled.path("number").asInt(number + 1);
      put(filled, "number", claims.numberNode(number));
      put(filled, "status", claims.textNode("live"));
      put(filled, "language", claims.textNode("en"));
      claims.set(i, filled);
    }
  }

  private static void put(ObjectNode object, String key, JsonNode value) {
    if (!object.hasNonNull(key)) {
      object.set(key, value);
    }
  }
}
