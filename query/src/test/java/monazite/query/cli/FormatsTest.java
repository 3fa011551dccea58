package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;

/// How complete the bundled samples are, counted again in what the formats' own tests expect of
/// them.
final class FormatsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  private static JsonNode read(String... words) throws IOException {
    Run run = Run.of(words);
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  @Test
  void sharesAreThoseOfTheDocumentsThatTheSamplesHold() throws IOException {
    for (SourceFormat format : SourceFormats.ALL) {
      Path folder = SAMPLES.resolve(format.id());
      List<JsonNode> expected = new java.util.ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
        expected.add(JSON.readTree(line));
      }
      List<String> words = new java.util.ArrayList<>(List.of("formats", "--format", "json"));
      try (var files = Files.list(folder)) {
        files.filter(it -> !it.endsWith("expected.jsonl")).forEach(it -> words.add(it.toString()));
      }
      JsonNode found = read(words.toArray(String[]::new)).path("formats");
      assertEquals(1, found.size(), format.id());
      same(expected, found.path(0));
    }
  }

  private static void same(List<JsonNode> expected, JsonNode found) {
    String id = found.path("id").asText();
    List<JsonNode> documents =
        expected.stream().filter(it -> it.path("publication").isTextual()).toList();
    assertEquals(expected.size(), found.path("records").asInt(), id);
    assertEquals(documents.size(), found.path("documents").asInt(), id);
    assertEquals(
        expected.stream().filter(it -> it.has("broken")).count(),
        found.path("broken").asLong(),
        id);
    new TreeMap<>(
            java.util.Map.of(
                "title",
                "/titles",
                "abstract",
                "/abstracts",
                "claims",
                "/claims",
                "description",
                "/descriptions",
                "filed",
                "/filed",
                "priority",
                "/priorities",
                "granted",
                "/granted",
                "codes",
                "/classifications",
                "events",
                "/termFacts/events",
                "family",
                "/simpleFamily"))
        .forEach(
            (part, place) ->
                assertEquals(
                    share(documents, place),
                    found.at("/with/" + part).asDouble(),
                    id + " " + part));
  }

  private static double share(List<JsonNode> documents, String place) {
    long with = documents.stream().filter(it -> !it.at(place).isMissingNode()).count();
    return Math.round(10_000.0 * with / documents.size()) / 10_000.0;
  }

  @Test
  void withoutInputsTheFormatsAreListed() throws IOException {
    Set<String> ids = SourceFormats.ALL.stream().map(SourceFormat::id).collect(Collectors.toSet());
    JsonNode formats = read("formats", "--format", "json").path("formats");
    Set<String> found = new java.util.TreeSet<>();
    formats.forEach(it -> found.add(it.path("id").asText()));
    assertEquals(ids, found);
  }

  @Test
  void tablesHaveAColumnForEachPartAndUnknownInputsARow() {
    Run run = Run.of("formats", SAMPLES.resolve("README.md").toString(), "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("id,records,documents,title,"), run.out());
    assertTrue(run.out().contains("unknown,1,0,"), run.out());
    assertEquals(2, Run.of("formats", "nowhere").code());
  }
}
