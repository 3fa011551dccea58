package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well labelled claim sets are put in order, as a person asks for it.
final class EvaluateCoresTest {
  private static final String CORE =
      "{\"id\":\"a\",\"label\":\"core\",\"claimsText\":\"1. A permanent magnet comprising 8 to 30"
          + " at% of R, R being at least one rare earth element, 2 to 28 at% of B, and Fe.\"}";
  private static final String PRESS =
      "{\"id\":\"b\",\"label\":\"%s\",\"claimsText\":\"1. An apparatus for pressing magnet powder,"
          + " comprising a die.\"}";
  private static final String UNCLEAR =
      "{\"id\":\"c\",\"label\":\"unclear\",\"claims\":[\"1. It.\"]}";

  @TempDir Path folder;

  private Run evaluate(String format, String... lines) throws IOException {
    Path file = Files.write(folder.resolve("sets.jsonl"), List.of(lines));
    return Run.of("evaluate", "--cores", file.toString(), "--format", format);
  }

  @Test
  void pairsInOrderAreCountedWithEachPartLeftOut() throws IOException {
    Run run = evaluate("json", CORE, PRESS.formatted("peripheral"), UNCLEAR);
    assertEquals(0, run.code(), run.err());
    JsonNode order = new JsonMapper().readTree(run.out());
    assertEquals(2, order.path("sets").asInt());
    assertEquals(1, order.path("leftOut").asInt());
    assertEquals(1, order.path("pairs").asInt());
    assertEquals(1.0, order.path("ordered").asDouble());
    assertEquals(0.0, order.path("byLength").asDouble(), "the press is shorter");
    assertEquals(1.0, order.path("aucCore").asDouble());
    assertEquals(9, order.path("without").size());
    assertEquals("peripheral", order.at("/rows/1/given").asText());
  }

  @Test
  void whatIsOrderedWronglyCountsAsWrong() throws IOException {
    String mislabelled = CORE.replace("\"core\"", "\"peripheral\"");
    Run run = evaluate("json", mislabelled, PRESS.formatted("core"));
    assertEquals(0.0, new JsonMapper().readTree(run.out()).path("ordered").asDouble(), run.err());
  }

  @Test
  void setsOfOneLabelHaveNoOrder() throws IOException {
    Run run = evaluate("json", CORE);
    assertTrue(new JsonMapper().readTree(run.out()).path("ordered").isNull(), run.out());
    Run table = evaluate("table", CORE, PRESS.formatted("peripheral"));
    assertTrue(table.out().contains("Pairs in order without a part"), table.out());
  }

  @Test
  void aLineThatCanNotBeReadIsNamedAndOneFileMustBe() throws IOException {
    Run run = evaluate("json", CORE, "{");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("sets.jsonl line 2"), run.err());
    Run none = Run.of("evaluate");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("--gold FILE or --cores FILE"), none.err());
  }
}
