package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `train` from an index to the label of a document that no code helps, with invented words.
class TrainTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private String index = "";
  private String seeds = "";

  @BeforeEach
  void index() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      boolean storage = i % 2 == 0;
      ObjectNode json = JSON.createObjectNode().put("publication", "US" + (9000000 + i) + "B2");
      json.putObject("titles").put("en", "Article " + i);
      json.putObject("abstracts")
          .put("en", storage ? "A blorb that takes up gas." : "A bracket that is painted.");
      json.putArray("classifications")
          .addObject()
          .put("scheme", "cpc")
          .put("symbol", storage ? "H01M4/385" : "F16B5/02");
      lines.append(json).append('\n');
    }
    ObjectNode bare = JSON.createObjectNode().put("publication", "US9999999B2");
    bare.putObject("titles").put("en", "Article");
    bare.putObject("abstracts").put("en", "A blorb of lanthanum that takes up gas.");
    Path dump = Files.writeString(folder.resolve("dump.jsonl"), lines.append(bare).append('\n'));
    index = folder.resolve("index").toString();
    seeds = folder.resolve("own").toString();
    Run run = Run.of("index", dump.toString(), "--all", "--index", index, "--quiet");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void whatTheCodesTeachLabelsADocumentWithoutAny() throws IOException {
    assertTrue(families().isEmpty(), "no seed knows the word");
    Run run = Run.of("train", "--index", index, "--seeds", seeds, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode told = JSON.readTree(run.out());
    assertEquals(15, told.at("/families/hydrogen_storage/documents").asInt());
    assertEquals("2026-01-01", told.path("trained").asText());
    assertEquals(0, Run.of("reindex", "--index", index, "--seeds", seeds, "--quiet").code());
    JsonNode family = families().path(0);
    assertEquals("hydrogen_storage", family.path("id").asText());
    assertTrue(family.path("evidence").toString().contains("\"model\""), family.toString());
  }

  @Test
  void trainingTwiceWritesTheSameFile() throws IOException {
    Path model = Path.of(seeds, "text-model.json");
    assertEquals(0, Run.of("train", "--index", index, "--seeds", seeds).code());
    String first = Files.readString(model);
    assertEquals(0, Run.of("train", "--index", index, "--seeds", seeds).code());
    assertEquals(first, Files.readString(model));
  }

  @Test
  void withoutAFolderToWriteToItSaysSo() {
    Run run = Run.of("train", "--index", index);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--seeds DIR"), run.err());
  }

  private JsonNode families() throws IOException {
    Run run = Run.of("show", "US9999999B2", "--index", index, "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode shown = JSON.readTree(run.out());
    return (shown.isArray() ? shown.path(0) : shown).path("families");
  }
}
