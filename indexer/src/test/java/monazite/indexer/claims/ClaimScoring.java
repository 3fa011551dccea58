package monazite.indexer.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares answers with labelled claim sets: shares of claims that are right in one respect, F1 of
/// what is listed, and each mistake.
final class ClaimScoring {
  private final Map<String, int[]> shares = new TreeMap<>();
  private final Map<String, int[]> sets = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /// Share or F1 by respect, with four digits.
  Map<String, String> figures() {
    Map<String, String> figures = new TreeMap<>();
    shares.forEach(
        (kind, share) -> figures.put(kind, "%.4f".formatted((double) share[0] / share[1])));
    sets.forEach(
        (kind, count) ->
            figures.put(
                kind + "F1",
                "%.4f".formatted(2.0 * count[0] / (2 * count[0] + count[1] + count[2]))));
    return figures;
  }

  /// One line for each wrong answer: set, claim, respect, what was wanted and what came.
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  void compare(JsonNode truth, JsonNode answer) {
    Map<Integer, JsonNode> claims = new TreeMap<>();
    answer.path("claims").forEach(claim -> claims.put(claim.path("number").asInt(), claim));
    Set<Integer> numbers = new TreeSet<>();
    truth.path("claims").forEach(claim -> numbers.add(claim.path("number").asInt()));
    String id = truth.path("id").asText();
    share("splitting", id, numbers, claims.keySet());
    for (JsonNode want : truth.path("claims")) {
      JsonNode have = claims.getOrDefault(want.path("number").asInt(), answer.path("none"));
      compare(id + "#" + want.path("number").asText(), want, have);
    }
  }

  private void compare(String where, JsonNode want, JsonNode have) {
    share("parents", where, strings(want.path("parents")), strings(have.path("parents")));
    share("independent", where, want.path("independent"), have.path("independent"));
    share("status", where, want.path("status"), have.path("status"));
    if (want.path("status").asText().equals("live")) {
      share("type", where, want.path("type"), have.path("type"));
      share("transition", where, want.path("transition"), have.path("transition"));
      set("ranges", where, ranges(want), ranges(have));
      set("elementSets", where, members(want), members(have));
      set("excluded", where, strings(want.path("excluded")), strings(have.path("excluded")));
      set("balance", where, strings(want.path("balance")), strings(have.path("balance")));
    }
  }

  private void share(String kind, String where, Object want, Object have) {
    boolean right = want.equals(have);
    int[] count = shares.computeIfAbsent(kind, _ -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      mistakes.add(where + " " + kind + ": " + want + " <> " + have);
    }
  }

  private void set(String kind, String where, Set<String> want, Set<String> have) {
    int[] count = sets.computeIfAbsent(kind, _ -> new int[3]);
    Set<String> both = new HashSet<>(want);
    both.retainAll(have);
    count[0] += both.size();
    count[1] += have.size() - both.size();
    count[2] += want.size() - both.size();
    if (!want.equals(have)) {
      mistakes.add(where + " " + kind + ": " + want + " <> " + have);
    }
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> found = new TreeSet<>();
    array.forEach(entry -> found.add(entry.asText()));
    return found;
  }

  private static Set<String> members(JsonNode claim) {
    Set<String> found = new TreeSet<>();
    claim
        .path("elementSets")
        .properties()
        .forEach(set -> found.add(set.getKey() + strings(set.getValue())));
    return found;
  }

  private static Set<String> ranges(JsonNode claim) {
    Set<String> found = new TreeSet<>();
    for (JsonNode range : claim.path("ranges")) {
      found.add(
          range.path("element").asText()
              + (range.path("loInclusive").asBoolean() ? " [" : " (")
              + bound(range, "lo")
              + ","
              + bound(range, "hi")
              + (range.path("hiInclusive").asBoolean() ? "] " : ") ")
              + range.path("basis").asText());
    }
    return found;
  }

  private static String bound(JsonNode range, String side) {
    JsonNode value = range.path(side);
    return value.isNumber() ? String.valueOf(value.asDouble()) : "";
  }
}
