package monazite.indexer.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.seeds.Seeds;
import monazite.seeds.core.CoreRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked cases of the score of a right.
class CoreScoreTest {
  private static final CoreRules RULES = CoreRules.of(Seeds.bundled());
  private static final CoreScore SCORE = new CoreScore(RULES);

  /// @param values of the groups in their order; below zero where nothing is known
  private static CoreLabel label(boolean coreClaim, boolean unexamined, double... values) {
    List<CoreLabel.Group> groups = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String name = CoreRules.GROUPS.get(i);
      Optional<Double> x = values[i] < 0 ? Optional.empty() : Optional.of(values[i]);
      groups.add(new CoreLabel.Group(name, RULES.weight(name), x, ""));
    }
    return SCORE.of(groups, new CoreScore.Circumstances(coreClaim, unexamined));
  }

  @Test
  void anEarlyBroadCitedAndKeptRightIsCore() {
    CoreLabel label = label(true, false, 0.868, 0.95, 1.0, 0.8, 0.9);
    assertEquals("core", label.label());
    assertEquals(0.907, label.score().orElse(0.0), 0.001);
    assertEquals(1.0, label.coverage(), 1e-9);
    assertEquals(List.of(), label.flags());
  }

  @Test
  void aNarrowLateProcessIsPeripheralAndTheUnknownHasNoPart() {
    CoreLabel label = label(false, false, 0.315, 0.25, 0.45, 0.2, -1);
    assertEquals("peripheral", label.label());
    assertEquals(0.318, label.score().orElse(0.0), 0.001);
    assertEquals(0.9, label.coverage(), 1e-9);
  }

  @Test
  void tooLittleKnownIsNotPeripheral() {
    assertEquals("insufficient", label(false, false, 0.2, -1, -1, 0.1, -1).label());
    CoreLabel unclaimed = label(false, false, -1, 0.9, 0.95, 0.9, 0.9);
    assertEquals("insufficient", unclaimed.label());
    assertEquals(List.of("possiblyCore"), unclaimed.flags());
  }

  @Test
  void claimsThatNobodyExaminedAreNeverCore() {
    CoreLabel label = label(true, true, 0.95, 0.95, 1.0, -1, -1);
    assertEquals("improvement", label.label());
    assertEquals(0.5, label.score().orElse(0.0), 1e-9);
    assertEquals(List.of("unexamined"), label.flags());
  }

  @Test
  void withoutACoreClaimOrAPlaceAmongTheFirstNothingIsCore() {
    assertEquals("improvement", label(false, false, 0.9, 0.9, 0.9, 0.9, 0.9).label());
    assertEquals("improvement", label(true, false, 0.9, 0.3, 0.8, 0.9, 0.9).label());
    assertEquals("core", label(true, false, 0.9, 0.3, 0.95, 0.9, 0.9).label());
  }

  @Test
  void aLabelThatHangsOnTheWeightsIsBorderline() {
    CoreLabel label = label(true, false, 0.82, 0.64, 0.45, 0.5, 0.5);
    assertTrue(label.stability() < 0.8, label::toString);
    assertEquals(List.of("borderline"), label.flags());
    assertEquals(label, label(true, false, 0.82, 0.64, 0.45, 0.5, 0.5), "the draws are the same");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.4, 1.5, 0.58, a young patent is almost undecided",
    "0, 3.0, 1.5, 0.03, expected and not cited",
    "30, 8.0, 1.5, 1.00, far above its like"
  })
  void oddsOfBeingCitedMoreThanUsual(
      int count, double expected, double shape, double odds, String why) {
    assertEquals(odds, CitationOdds.of(count, expected, shape), 0.015, why);
  }

  @Test
  void theShapeComesFromTheCohortWithinBounds() {
    assertEquals(5, CitationOdds.shape(List.of(2, 2, 2), RULES), "no spread");
    assertEquals(0.5, CitationOdds.shape(List.of(0, 0, 0, 0, 60), RULES), 0.01, "all spread");
  }
}
