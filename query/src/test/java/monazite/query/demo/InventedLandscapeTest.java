package monazite.query.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// The landscape that ships is the recipe's, and nobody can take it for real.
final class InventedLandscapeTest {
  private static final Path FILE =
      Path.of("..", "corpus", "samples", "landscape", "invented.jsonl.gz");
  private static final Pattern INVENTED =
      Pattern.compile("Example|Sample|Specimen|Exemple|Muster|Beispiel");

  @Test
  void whatShipsIsWhatTheRecipeMakes() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(FILE))) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(
          shipped.equals(InventedLandscape.lines()),
          "run InventedLandscape to write " + FILE + " anew");
    }
    assertTrue(Files.size(FILE) < 1_000_000, "larger than 1 MB");
  }

  @Test
  void everyHolderBearsAWordThatSaysItIsMadeUp() throws IOException {
    JsonMapper json = new JsonMapper();
    for (String line : InventedLandscape.lines().lines().toList()) {
      JsonNode patent = json.readTree(line);
      for (JsonNode party : patent.path("parties")) {
        assertTrue(INVENTED.matcher(party.path("name").asText()).find(), party::toString);
      }
      assertEquals(1, patent.path("titles").size(), patent::toString);
    }
  }
}
