package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The parts of a claim's score in words.
final class ClaimReasons {
  /// What bounds a claim beside its type, by the name of the part.
  private static final Map<String, String> SIGNS =
      new TreeMap<>(
          Map.of(
              "above", "no further than the claim that it takes over",
              "oneStep", "a single step told by its settings",
              "purpose", "for a medical use only",
              "recipe", "a recipe of another material that holds rare earth",
              "result", "known by a result only: counts as of middling length",
              "surrounding", "a method around the thing",
              "swissType", "a use for making a medicament"));

  private ClaimReasons() {}

  /// `to the thing itself; short (0.81), few limitations (0.74), ranges wide (0.66), open`: what
  /// speaks for and against a claim, the factors first. Empty for a claim without score.
  static String of(JsonNode claim) {
    JsonNode parts = claim.path("parts");
    if (!parts.has("breadth")) {
      return claim.path("status").asText("live").equals("live")
          ? ""
          : claim.path("status").asText();
    }
    if (!claim.path("independent").asBoolean()) {
      return "narrows another: at most improvement";
    }
    List<String> words = new ArrayList<>();
    words.add("%s ×%s".formatted(type(parts.path("type").asDouble()), number(parts.path("type"))));
    SIGNS.forEach(
        (name, sign) -> {
          if (parts.has(name)) {
            words.add(sign);
          }
        });
    if (parts.path("form").asDouble(1) < 1) {
      words.add("form of an improvement or of means ×" + number(parts.path("form")));
    }
    three(words, parts, "length", "long", "usual length", "short");
    three(words, parts, "limits", "many limitations", "usual limitations", "few limitations");
    three(words, parts, "openness", "narrow ranges", "usual ranges", "wide ranges");
    three(words, parts, "transition", "closed", "partly closed", "open");
    three(
        words, parts, "alternatives", "few alternatives", "some alternatives", "many alternatives");
    missing(words, parts);
    words.add(peers(parts.path("peers").asInt(), parts.path("fieldPeers").asInt()));
    if (claim.path("alternative").isTextual()) {
      words.add(
          "±" + number(parts.path("spread")) + " reaches " + claim.path("alternative").asText());
    }
    return String.join("; ", words);
  }

  /// What length and limitations are compared with.
  private static String peers(int all, int ofField) {
    if (all == 0) {
      return "no claims to compare with";
    }
    return "beside %d claims".formatted(all)
        + (ofField == 0 ? "" : ", %d of its field".formatted(ofField));
  }

  /// What nothing is known of: the weights of the rest count.
  private static void missing(List<String> words, JsonNode parts) {
    List<String> names = new ArrayList<>();
    for (String name : List.of("openness", "transition", "alternatives")) {
      if (!parts.has(name)) {
        names.add(name.equals("openness") ? "ranges" : name);
      }
    }
    if (!names.isEmpty()) {
      words.add("not told: " + String.join(", ", names));
    }
  }

  private static String type(double factor) {
    if (factor >= 0.95) {
      return "the thing itself";
    }
    if (factor >= 0.75) {
      return "a product";
    }
    if (factor >= 0.5) {
      return "a way of making, using or applying it";
    }
    return "what surrounds it";
  }

  private static void three(
      List<String> words, JsonNode parts, String name, String low, String middle, String high) {
    if (parts.path(name).isNumber()) {
      double value = parts.path(name).asDouble();
      words.add(
          (value < 0.34 ? low : value < 0.67 ? middle : high) + " " + number(parts.path(name)));
    }
  }

  private static String number(JsonNode value) {
    return String.format(Locale.ROOT, "%.2f", value.asDouble());
  }
}
