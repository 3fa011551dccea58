package monazite.query.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import monazite.indexer.judge.ClassifyLines;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Patents known as core or peripheral of which claims are at hand, one by one: what the program
/// says of their claims and why. A verdict on a right also rests on its history, which no claim
/// tells.
final class KnownRightsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path GOLD = Path.of("..", "..", "shared", "gold");

  /// Verdict and the claims' label, as they are now. The claims at hand are digests of a line or
  /// two, so all are short; a process or a device is never core by its claims alone. US7750776B2 is
  /// missed: of the magnet's form its digest keeps two words, and what is left claims any magnet.
  private static final Map<String, String> RECORDED =
      Map.of(
          "US4975130A", "core > improvement",
          "US5056585A", "core > improvement",
          "US5743095A", "core > core",
          "US5998925A", "core > improvement",
          "US7750776B2", "peripheral > core",
          "US9818515B2", "peripheral > improvement");

  @Test
  void eachIsExplained() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "../shared is absent: skipped");
    Map<String, JsonNode> texts = new TreeMap<>();
    for (String line : Files.readAllLines(GOLD.resolve("patents.jsonl"))) {
      JsonNode patent = JSON.readTree(line);
      texts.put(patent.path("publication").asText(), patent);
    }
    ClassifyLines judge = ClassifyLines.of(Seeds.bundled());
    Map<String, String> found = new TreeMap<>();
    for (String line : Files.readAllLines(GOLD.resolve("core.jsonl"))) {
      JsonNode known = JSON.readTree(line);
      JsonNode text = texts.get(known.path("publication").asText());
      if (text != null && text.path("claims").isArray() && !text.path("claims").isEmpty()) {
        ObjectNode question = JSON.createObjectNode();
        question.set("id", known.path("publication"));
        question.put("language", "en");
        question.put("office", known.path("publication").asText().substring(0, 2));
        question.set("claims", text.path("claims"));
        question.set("title", text.path("title"));
        question.set("abstract", text.path("abstract"));
        found.put(known.path("publication").asText(), explained(judge, question, known));
      }
    }
    assertEquals(new TreeMap<>(RECORDED), found);
  }

  private static String explained(ClassifyLines judge, ObjectNode question, JsonNode known)
      throws IOException {
    JsonNode answer = JSON.readTree(judge.answer(1, question.toString()));
    System.out.printf(
        "%s: %s (%s: %s)%n  claims: %s%n",
        question.path("id").asText(),
        known.path("verdict").asText(),
        known.path("verdict_basis").asText(),
        known.path("why").asText(),
        answer.path("claimsLabel").asText());
    for (JsonNode claim : answer.path("claims")) {
      String why = ClaimReasons.of(claim);
      assertFalse(why.isEmpty(), claim::toString);
      System.out.printf(
          "  claim %d %s %s %.2f: %s%n",
          claim.path("number").asInt(),
          claim.path("type").asText(),
          claim.path("label").asText(),
          claim.path("score").asDouble(),
          why);
    }
    return known.path("verdict").asText() + " > " + answer.path("claimsLabel").asText();
  }
}
