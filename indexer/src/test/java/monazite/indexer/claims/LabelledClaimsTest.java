package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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

  @Test
  void figuresAreAsRecorded() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(SETS), "../shared is absent: skipped");
    ObjectMapper json = new ObjectMapper();
    ClaimAnatomist anatomist = new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));
    ClaimScoring scoring = new ClaimScoring();
    for (String line : Files.readAllLines(SETS)) {
      scoring.compare(json.readTree(line), GoldAnswers.answer(anatomist, json.readTree(line)));
    }
    assertEquals(
        new TreeMap<>(RECORDED), scoring.figures(), () -> String.join("\n", scoring.mistakes()));
  }
}
