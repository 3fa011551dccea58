package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gaps of the demo's landscape: what was planted is found, every number has its documents.
final class GapsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SAMPLES = Path.of("..", "corpus", "samples", "landscape");

  @TempDir static Path folder;
  private static JsonNode gaps = JSON.createObjectNode();

  @BeforeAll
  static void indexTheLandscape() throws IOException {
    Run run = Run.of("index", SAMPLES.toString(), "--index", index());
    assertEquals(0, run.code(), run.err());
    gaps = json();
  }

  private static String index() {
    return folder.resolve("index").toString();
  }

  private static JsonNode json(String... words) throws IOException {
    return JSON.readTree(ask("json", words));
  }

  private static String ask(String format, String... words) {
    List<String> all = new ArrayList<>(List.of("gaps", "--index", index(), "--format", format));
    all.addAll(List.of(words));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  @Test
  void fiveTypesOfGapAreShownAndWhatCantBeToldIsSaid() {
    Set<String> types = new TreeSet<>();
    gaps.path("gaps").forEach(gap -> types.add(gap.path("type").asText()));
    assertTrue(types.size() >= 5, types::toString);
    assertFalse(gaps.path("insufficient").isEmpty());
    for (JsonNode one : gaps.path("insufficient")) {
      assertTrue(one.path("reason").asText().length() > 10, one::toString);
      assertTrue(one.path("wouldSuffice").asText().length() > 3, one::toString);
    }
  }

  @Test
  void aGapHasTheKeysThatItsReadersWereTold() {
    for (JsonNode gap : gaps.path("gaps")) {
      for (String key :
          List.of(
              "type",
              "cell",
              "expected",
              "found",
              "posterior",
              "interval",
              "confidenceClass",
              "flipCount",
              "why",
              "mayBeFalse",
              "evidence")) {
        assertTrue(gap.has(key), key + " of " + gap);
      }
      assertEquals(2, gap.path("interval").size(), gap::toString);
      assertTrue(gap.path("confidenceClass").asText().matches("[ABC]"), gap::toString);
      assertFalse(gap.path("why").isEmpty(), gap::toString);
      assertFalse(gap.path("mayBeFalse").isEmpty(), gap::toString);
      double posterior = gap.path("posterior").asDouble();
      assertTrue(
          gap.path("interval").get(0).asDouble() <= posterior + 1e-3
              && posterior - 1e-3 <= gap.path("interval").get(1).asDouble(),
          gap::toString);
    }
    assertEquals("2026-01-01", gaps.path("asOf").asText());
    assertEquals("CN", gaps.path("home").asText());
  }

  @Test
  void whatWasPlantedIsFound() {
    assertTrue(has("G4", "laser_crystal"), "holders of one country have the laser crystals");
    assertTrue(has("G6", "high_purity_metals"), "no claim reaches the purity that a plan sets");
    assertTrue(has("G9", "magnetic_powder"), "founding rights on quenched powder have ended");
    assertTrue(has("G2", "smco"), "core rights on samarium-cobalt end");
    assertTrue(has("G3", "phosphor"), "core rights on phosphors were never filed in China");
    assertTrue(has("G5", "afterglow"), "nobody files on afterglow any more");
    assertTrue(has("G7", "KR"), "a country has metals and magnets, but no alloys");
  }

  private static boolean has(String type, String id) {
    for (JsonNode gap : gaps.path("gaps")) {
      boolean here = gap.path("cell").toString().contains('"' + id + '"');
      if (here && gap.path("type").asText().equals(type)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void familiesAreCountedOnceWhateverTheyPublished() {
    int standing = 0;
    for (JsonNode one : gaps.path("dependency")) {
      int sum = 0;
      for (JsonNode country : one.path("countries")) {
        sum += country.path("families").asInt();
      }
      assertEquals(one.path("standing").asInt(), sum, one::toString);
      standing += sum;
    }
    assertTrue(standing <= gaps.path("families").asInt());
    assertEquals(1497, gaps.path("families").asInt());
  }

  @Test
  void everyMaterialStandsBetweenGrowthAndConcentration() {
    List<String> words = new ArrayList<>();
    for (JsonNode one : gaps.path("quadrants")) {
      words.add(one.path("quadrant").asText());
      for (String key : List.of("growthPerYear", "concentration")) {
        JsonNode measured = one.path(key);
        assertTrue(
            measured.isNull()
                || (measured.path("interval").get(0).asDouble() <= measured.path("value").asDouble()
                    && measured.path("value").asDouble()
                        <= measured.path("interval").get(1).asDouble()),
            one::toString);
        assertEquals(
            words.getLast().equals("not enough to tell"),
            one.path("growthPerYear").isNull() || one.path("concentration").isNull(),
            one::toString);
      }
    }
    assertTrue(words.size() > 8, words::toString);
    assertTrue(words.contains("undetermined"), words::toString);
  }

  @Test
  void typesMarketsAndSubjectsPickFindings() throws IOException {
    for (JsonNode gap : json("--type", "g4", "--market", "jp").path("gaps")) {
      assertEquals("G4", gap.path("type").asText());
      assertEquals("JP", gap.path("cell").path("market").asText("JP"), gap::toString);
    }
    for (JsonNode gap : json("--type", "G2", "--material", "smco").path("gaps")) {
      assertEquals("smco", gap.path("cell").path("material").asText(), gap::toString);
    }
    Run wrong = Run.of("gaps", "--type", "G12", "--index", index());
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("G1 (white space)"), wrong.err());
  }

  @Test
  void sameQuestionSameAnswer() throws IOException {
    assertEquals(gaps, json());
  }

  @Test
  void everyNumberOfThePageLeadsToItsDocuments() {
    String page = ask("html");
    Set<String> targets = new HashSet<>();
    Matcher ids = Pattern.compile(" id=\"([dg][0-9]+)\"").matcher(page);
    while (ids.find()) {
      assertTrue(targets.add(ids.group(1)), "twice: " + ids.group(1));
    }
    Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
    int count = 0;
    while (links.find()) {
      String link = links.group(1);
      assertTrue(link.startsWith("#") && targets.contains(link.substring(1)), link);
      count++;
    }
    assertTrue(count > 100, () -> "links");
    assertTrue(page.contains("What policy says of patents"), "statements");
    assertTrue(page.contains("class=\"cell zero\""), "hatched cells");
    assertTrue(page.contains("class=\"cell unsure\""), "cells that can't be told");
  }

  @Test
  void otherFormatsHaveTheGapsToo() {
    int many = 0;
    for (JsonNode gap : gaps.path("gaps")) {
      many += gap.path("type").asText().equals("G4") ? 1 : 0;
    }
    assertEquals(many + 1, ask("csv", "--type", "G4").lines().count());
    assertEquals(many, ask("jsonl", "--type", "G4").lines().count());
    assertTrue(ask("md", "--type", "G4").contains("G4 concentration and dependency"));
    assertTrue(ask("table", "--type", "G4").contains("Not enough to tell"));
  }

  @Test
  void theDigestIsReadAgainstTheLandscape() throws IOException {
    Run run = Run.of("policy", "--check", "--index", index(), "--format", "json");
    assertEquals(0, run.code(), run.err());
    Set<String> verdicts = new TreeSet<>();
    for (JsonNode check : JSON.readTree(run.out()).path("checks")) {
      verdicts.add(check.path("verdict").asText());
      assertFalse(check.path("reasons").isEmpty(), check::toString);
      if (check.path("words").asText().equals("a new round of litigation or licences may come")) {
        assertEquals("cannot_judge", check.path("verdict").asText());
      }
    }
    assertTrue(
        verdicts.contains("supports") && verdicts.contains("cannot_judge"), verdicts::toString);
  }
}
