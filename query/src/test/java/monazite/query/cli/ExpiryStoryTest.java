package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The story of the founding NdFeB portfolio out of bibliographic facts alone, and its text as it
/// stands. `-Drewrite=true` writes the text anew, for the difference to be read.
class ExpiryStoryTest {
  private static final String FACTS = "../corpus/samples/demo/facts/rare-earth-facts.jsonl";
  private static final Path GOLDEN = Path.of("src/test/resources/golden/ndfeb-expiry.txt");

  @TempDir static Path folder;

  @Test
  void theCoreEndedIn2014AndThisIsWhatStandsLater() throws IOException {
    String index = folder.resolve("i").toString();
    assertEquals(0, Run.of("index", FACTS, "--index", index, "--quiet").code());
    Run json = Run.of("expiry", "--material", "ndfeb", "--format", "json", "--index", index);
    JsonNode fence = new JsonMapper().readTree(json.out()).path("coreAndFence").path(0);
    assertEquals("US", fence.path("market").asText());
    assertEquals("2014-07-08", fence.path("coreEnds").asText());
    assertEquals("2014-07-08", fence.path("coreEndsEarliest").asText());
    assertEquals("US5645651A", fence.path("coreEndsWith").asText());
    assertEquals("founding years", fence.path("coreBasis").asText());
    assertEquals("2031-07-30", fence.path("fenceUntil").asText());
    assertEquals("US9818515B2", fence.path("blocking").path(0).asText());
    Run page = Run.of("expiry", "--material", "ndfeb", "--format", "html", "--index", index);
    assertTrue(page.out().contains("granted 1997-07-08 + 17 years = 2014-07-08"), "the step");

    Run table = Run.of("expiry", "--material", "ndfeb", "--index", index);
    String text = table.out() + "\n" + table.err();
    if (Boolean.getBoolean("rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, text);
    }
    try (InputStream golden =
        ExpiryStoryTest.class.getResourceAsStream("/golden/ndfeb-expiry.txt")) {
      assertTrue(golden != null, "golden/ndfeb-expiry.txt");
      assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), text);
    }
  }
}
