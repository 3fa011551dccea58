package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import monazite.seeds.core.ReviewRules;

/// What makes the judgement of a patent uncertain, strongest first.
final class Doubts {
  private final ReviewRules rules;
  private final double assignFrom;
  private final List<Doubt> found = new ArrayList<>();

  /// One reason.
  ///
  /// @param about family or label
  /// @param size 0 to 1
  record Doubt(String about, double size, String why) {}

  private Doubts(ReviewRules rules, double assignFrom) {
    this.rules = rules;
    this.assignFrom = assignFrom;
  }

  /// The doubts about a patent; none about what a person has corrected.
  ///
  /// @param rules how large each doubt is
  /// @param judged what was judged of it
  /// @param core its core label; a missing node without one
  /// @param assignFrom the least score with which a family is assigned
  static List<Doubt> of(ReviewRules rules, JsonNode judged, JsonNode core, double assignFrom) {
    Doubts doubts = new Doubts(rules, assignFrom);
    JsonNode corrected = judged.path("corrected");
    if (!corrected.path("family").isTextual()) {
      doubts.family(judged);
    }
    if (!corrected.path("label").isTextual()) {
      doubts.claims(judged.path("claims"));
      doubts.right(core);
    }
    return doubts.found.stream()
        .filter(doubt -> doubt.size() >= rules.least())
        .sorted(Comparator.comparingDouble(Doubt::size).reversed().thenComparing(Doubt::why))
        .toList();
  }

  private void add(String about, double size, String why) {
    found.add(new Doubt(about, Math.clamp(size, 0, 1), why));
  }

  private void family(JsonNode judged) {
    JsonNode primary = null;
    JsonNode second = null;
    for (JsonNode family : judged.path("families")) {
      if (family.path("primary").asBoolean()) {
        primary = family;
      } else if (second == null
          || family.path("score").asDouble() > second.path("score").asDouble()) {
        second = family;
      }
    }
    if (primary == null) {
      if (second != null) {
        add(
            "family",
            rules.roleOnly(),
            String.format(
                Locale.ROOT,
                "%s is only in the role %s",
                second.path("id").asText(),
                second.path("role").asText()));
      }
      return;
    }
    double score = primary.path("score").asDouble();
    String id = primary.path("id").asText();
    if (score > 0) {
      add(
          "family",
          assignFrom / score,
          String.format(
              Locale.ROOT,
              "little evidence for %s: %.2f where %.2f is the least",
              id,
              score,
              assignFrom));
    }
    if (second != null && score > 0) {
      double other = second.path("score").asDouble();
      add(
          "family",
          rules.secondFamily() * other / score,
          String.format(
              Locale.ROOT,
              "%s (%.2f) may as well be %s (%.2f)",
              id,
              score,
              second.path("id").asText(),
              other));
    }
    evidence(judged, primary);
  }

  private void evidence(JsonNode judged, JsonNode primary) {
    boolean words = false;
    boolean claimed = false;
    for (JsonNode evidence : primary.path("evidence")) {
      words |= !evidence.path("zone").asText().equals("codes");
      claimed |= evidence.path("zone").asText().startsWith("claim");
    }
    String id = primary.path("id").asText();
    if (!words) {
      add(
          "family",
          rules.codesOnly(),
          String.format(Locale.ROOT, "%s by classification codes alone", id));
    } else if (!claimed && !judged.path("claims").isEmpty()) {
      add("family", rules.outsideClaims(), String.format(Locale.ROOT, "no claim speaks of %s", id));
    }
  }

  private void claims(JsonNode claims) {
    JsonNode broadest = null;
    int malformed = 0;
    for (JsonNode claim : claims) {
      malformed += claim.path("malformed").asBoolean() ? 1 : 0;
      boolean counts =
          claim.path("independent").asBoolean() && claim.path("status").asText().equals("live");
      if (counts
          && (broadest == null
              || claim.path("score").asDouble() > broadest.path("score").asDouble())) {
        broadest = claim;
      }
    }
    if (broadest != null && broadest.path("alternative").isTextual()) {
      add(
          "label",
          rules.otherLabel(),
          String.format(
              Locale.ROOT,
              "claim %d is %s or %s: %.2f ± %.2f",
              broadest.path("number").asInt(),
              broadest.path("label").asText(),
              broadest.path("alternative").asText(),
              broadest.path("score").asDouble(),
              broadest.path("parts").path("spread").asDouble()));
    }
    if (malformed > 0) {
      add(
          "label",
          rules.malformed(),
          String.format(
              Locale.ROOT,
              "%d claims refer to themselves, to later or to missing ones",
              malformed));
    }
  }

  private void right(JsonNode core) {
    double stability = core.path("stability").asDouble();
    for (JsonNode flag : core.path("flags")) {
      if (flag.asText().equals("borderline")) {
        add(
            "label",
            1 - rules.borderline() * stability,
            String.format(
                Locale.ROOT,
                "the right is %s with %.0f %% of slightly other weights only",
                core.path("label").asText(),
                100 * stability));
      }
    }
  }
}
