package monazite.seeds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What claims reach at most, and how large doubts are, as the seeds and the user's own file say.
class ReachRulesTest {
  @TempDir Path own;

  private Seeds with(String json) throws IOException {
    Files.writeString(own.resolve("core.json"), json);
    return Seeds.with(own);
  }

  @Test
  void aRecipeIsOneByItsFamilyItsContentsAndItsShareOfRareEarth() {
    ReachRules rules = ReachRules.of(Seeds.bundled());
    double recipe = rules.standing("additive", "composition", 2, Optional.empty());
    assertTrue(recipe < 1);
    assertEquals(1, rules.standing("additive", "composition", 1, Optional.empty()));
    assertEquals(1, rules.standing("additive", "process", 5, Optional.empty()));
    assertEquals(1, rules.standing("ndfeb", "composition", 5, Optional.of(0.05)));
    assertEquals(recipe, rules.standing("alloy", "composition", 5, Optional.of(0.1)));
    assertEquals(1, rules.standing("alloy", "composition", 5, Optional.of(0.2)));
    assertEquals(1, rules.standing("alloy", "composition", 5, Optional.empty()));
  }

  @Test
  void anOwnFileOfOlderFormLeavesTheRulesOfClaimsAndDoubtsAsTheyAre() throws IOException {
    Seeds seeds = with("{\"weights\": {}}");
    assertEquals(ReachRules.of(Seeds.bundled()), ReachRules.of(seeds));
    assertEquals(ReviewRules.of(Seeds.bundled()), ReviewRules.of(seeds));
  }

  @Test
  void whatIsNoShareIsToldWithItsKey() throws IOException {
    Seeds seeds = with("{\"review\": {\"least\": 2}, \"claims\": {\"swissType\": \"much\"}}");
    String doubt =
        String.valueOf(assertThrows(SeedException.class, () -> ReviewRules.of(seeds)).getMessage());
    assertTrue(doubt.contains("core.json") && doubt.contains("least"), doubt);
    String claim =
        String.valueOf(assertThrows(SeedException.class, () -> ReachRules.of(seeds)).getMessage());
    assertTrue(claim.contains("core.json") && claim.contains("swissType"), claim);
  }
}
