package monazite.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Symbols;

/// Fills in what a line written by hand leaves out, and brings its short forms to the full ones.
final class JsonLineDefaults {
  /// Keys for those who write by hand.
  static final List<String> SHORT =
      List.of("title", "abstract", "description", "assignees", "applicants", "inventors", "codes");

  private static final Map<String, String> BY_LANGUAGE =
      Map.of("title", "titles", "abstract", "abstracts", "description", "descriptions");
  private static final Map<String, String> ROLES =
      Map.of("assignees", "assignee", "applicants", "applicant", "inventors", "inventor");
  private static final int LAST_CLAIM = 100_000;

  private JsonLineDefaults() {}

  /// Changes the line's tree so that every record in it can be made.
  static void fill(ObjectNode document, JsonNode source) {
    String language = language(document);
    for (String key : SHORT) {
      JsonNode value = document.remove(key);
      if (value == null || value.isNull()) {
        continue;
      }
      if (BY_LANGUAGE.containsKey(key)) {
        text(document, key, value, language);
      } else if (ROLES.containsKey(key)) {
        parties(document, key, value);
      } else {
        codes(document, key, value);
      }
    }
    if (!document.hasNonNull("termFacts")) {
      document.putObject("termFacts");
    }
    if (document.get("claims") instanceof ArrayNode claims) {
      claims(claims, language, !document.path("source").isObject());
    }
    if (!document.hasNonNull("source")) {
      document.set("source", source);
    }
  }

  private static void text(ObjectNode document, String key, JsonNode value, String language) {
    String full = BY_LANGUAGE.getOrDefault(key, key);
    if (!value.isTextual()) {
      throw JsonLineCheck.wrong(key, value, "write a text");
    }
    if (document.hasNonNull(full)) {
      throw JsonLineCheck.wrong(key, value, "write " + key + " or " + full + ", not both");
    }
    document.putObject(full).set(language, value);
  }

  private static void parties(ObjectNode document, String key, JsonNode names) {
    ArrayNode parties = list(document, "parties", key, names);
    for (JsonNode name : names) {
      if (!name.isTextual() || name.asText().isBlank()) {
        throw JsonLineCheck.wrong(key, name, "write names, [\"Kitahama Magnet Co.\"]");
      }
      parties.addObject().put("role", ROLES.getOrDefault(key, key)).set("name", name);
    }
  }

  private static void codes(ObjectNode document, String key, JsonNode codes) {
    ArrayNode classifications = list(document, "classifications", key, codes);
    Set<String> seen = new HashSet<>();
    classifications.forEach(one -> seen.add(one.path("scheme").asText().toUpperCase(Locale.ROOT)));
    for (JsonNode code : codes) {
      String text = code.isTextual() ? code.asText() : "";
      Optional<String> cpc = Symbols.cpc(text);
      Optional<String> design = text.contains("/") ? Optional.empty() : Symbols.locarno(text);
      Optional<String> uspc = text.contains("/") ? Symbols.uspc(text) : Optional.empty();
      Scheme scheme =
          cpc.isPresent() ? Scheme.CPC : design.isPresent() ? Scheme.LOCARNO : Scheme.USPC;
      String symbol =
          cpc.or(() -> design)
              .or(() -> uspc)
              .orElseThrow(
                  () ->
                      JsonLineCheck.wrong(
                          key, code, "no CPC, IPC, USPC or Locarno symbol; write group/subgroup"));
      classifications
          .addObject()
          .put("scheme", scheme.name())
          .put("symbol", symbol)
          .put("first", seen.add(scheme.name()));
    }
  }

  /// The full list, to add to.
  private static ArrayNode list(ObjectNode document, String full, String key, JsonNode given) {
    if (!given.isArray()) {
      throw JsonLineCheck.wrong(key, given, "write a list of texts, [\"...\"]");
    }
    if (document.get(full) instanceof ArrayNode there) {
      return there;
    }
    if (document.hasNonNull(full)) {
      throw JsonLineCheck.wrong(full, document.path(full), "write a list, [...]");
    }
    return document.putArray(full);
  }

  /// @param checked false for lines that were written from another source, which are taken as that
  ///     source numbers them
  private static void claims(ArrayNode claims, String language, boolean checked) {
    int number = 0;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      JsonNode claim = claims.get(i);
      if (!claim.isObject() && !claim.isTextual()) {
        throw JsonLineCheck.wrong(
            "claims[" + i + "]", claim, "write a text or {\"number\":1,\"text\":\"...\"}");
      }
      ObjectNode filled =
          claim instanceof ObjectNode given ? given : claims.objectNode().set("text", claim);
      number = number("claims[" + i + "].number", filled.path("number"), number, checked);
      put(filled, "number", claims.numberNode(number));
      put(filled, "status", claims.textNode("live"));
      put(filled, "language", claims.textNode(language));
      if (checked && !seen.add(filled.path("language").asText() + " " + number)) {
        throw new IllegalArgumentException(
            "claims[" + i + "].number: two claims have the number " + number);
      }
      claims.set(i, filled);
    }
  }

  private static int number(String path, JsonNode given, int before, boolean checked) {
    if (given.isMissingNode() || given.isNull()) {
      return before + 1;
    }
    boolean whole = given.isIntegralNumber() && given.canConvertToInt() && given.asInt() >= 1;
    if (!whole || (checked && given.asInt() > LAST_CLAIM)) {
      throw JsonLineCheck.wrong(path, given, "write a whole number from 1 to " + LAST_CLAIM);
    }
    return given.asInt();
  }

  private static void put(ObjectNode object, String key, JsonNode value) {
    if (!object.hasNonNull(key)) {
      object.set(key, value);
    }
  }

  /// The language of texts of which it isn't said, by the script of all of them together: kana is
  /// Japanese, hangul Korean, other Han characters Chinese, all else is taken for English.
  private static String language(ObjectNode document) {
    StringBuilder texts = new StringBuilder();
    BY_LANGUAGE.keySet().forEach(key -> texts.append(document.path(key).asText("")));
    for (JsonNode claim : document.path("claims")) {
      if (!claim.path("language").isTextual()) {
        texts.append(claim.isTextual() ? claim.asText() : claim.path("text").asText(""));
      }
    }
    Set<Character.UnicodeScript> scripts = new HashSet<>();
    texts.codePoints().forEach(c -> scripts.add(Character.UnicodeScript.of(c)));
    if (scripts.contains(Character.UnicodeScript.HANGUL)) {
      return "ko";
    }
    if (scripts.contains(Character.UnicodeScript.HIRAGANA)
        || scripts.contains(Character.UnicodeScript.KATAKANA)) {
      return "ja";
    }
    return scripts.contains(Character.UnicodeScript.HAN) ? "zh" : "en";
  }
}
