package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Figures over labelled claim sets: worse fails, and better must be recorded.
class LabelledClaimsTest {
  private static final Path SETS = Path.of("../../shared/gold/claims.jsonl");
  private static final Map<String, String> RECORDED =
      Map.of(
          "splitting", "1.0000",
          "parents", "1.0000",
          "independent", "1.0000",
          "status", "1.0000",
          "type", "1.0000",
          "transition", "1.0000",
          "rangesF1", "0.9949",
          "elementSetsF1", "1.0000",
          "excludedF1", "1.0000",
          "balanceF1", "0.9375");

  private final Map<String, int[]> shares = new TreeMap<>();
  private final Map<String, int[]> sets = new TreeMap<>();

  @Test
  void figuresAreAsRecorded() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(SETS), "../shared is absent: skipped");
    ObjectMapper json = new ObjectMapper();
    ClaimAnatomist anatomist = new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));
    for (String line : Files.readAllLines(SETS)) {
      JsonNode truth = json.readTree(line);
      compare(truth, GoldAnswers.answer(anatomist, truth));
    }
    Map<String, String> figures = new HashMap<>();
    shares.forEach(
        (kind, share) -> figures.put(kind, "%.4f".formatted((double) share[0] / share[1])));
    sets.forEach(
        (kind, count) ->
            figures.put(
                kind + "F1",
                "%.4f".formatted(2.0 * count[0] / (2 * count[0] + count[1] + count[2]))));
    assertEquals(new TreeMap<>(RECORDED), new TreeMap<>(figures));
  }

  private void compare(JsonNode truth, JsonNode answer) {
    Map<Integer, JsonNode> claims = new TreeMap<>();
    answer.path("claims").forEach(claim -> claims.put(claim.path("number").asInt(), claim));
    Set<Integer> numbers = new TreeSet<>();
    truth.path("claims").forEach(claim -> numbers.add(claim.path("number").asInt()));
    share("splitting", numbers.equals(claims.keySet()));
    for (JsonNode want : truth.path("claims")) {
      JsonNode have = claims.getOrDefault(want.path("number").asInt(), want);
      share("parents", strings(want.path("parents")).equals(strings(have.path("parents"))));
      share("independent", want.path("independent").equals(have.path("independent")));
      share("status", want.path("status").equals(have.path("status")));
      if (want.path("status").asText().equals("live")) {
        share("type", want.path("type").equals(have.path("type")));
        share("transition", want.path("transition").equals(have.path("transition")));
        set("ranges", ranges(want), ranges(have));
        set("elementSets", members(want), members(have));
        set("excluded", strings(want.path("excluded")), strings(have.path("excluded")));
        set("balance", strings(want.path("balance")), strings(have.path("balance")));
      }
    }
  }

  private void share(String kind, boolean right) {
    int[] count = shares.computeIfAbsent(kind, _ -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private void set(String kind, Set<String> want, Set<String> have) {
    int[] count = sets.computeIfAbsent(kind, _ -> new int[3]);
    Set<String> both = new HashSet<>(want);
    both.retainAll(have);
    count[0] += both.size();
    count[1] += have.size() - both.size();
    count[2] += want.size() - both.size();
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
              + bound(range, "lo")
              + bound(range, "hi")
              + range.path("basis").asText());
    }
    return found;
  }

  private static String bound(JsonNode range, String side) {
    JsonNode value = range.path(side);
    return value.isNumber()
        ? " " + value.asDouble() + range.path(side + "Inclusive").asBoolean()
        : " open";
  }
}
