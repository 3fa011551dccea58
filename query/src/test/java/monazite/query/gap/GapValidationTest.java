package monazite.query.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import monazite.query.bench.GapValidation;
import org.junit.jupiter.api.Test;

/// A small run of the validation: rates that are declared are kept, and figures stay as recorded.
final class GapValidationTest {
  private static final Map<String, Double> FIGURES = new GapValidation(40, 1).figures();

  @Test
  void noMoreGapsAreFalseThanDeclared() {
    double declared = Simulated.RULES.number("falseDiscovery");
    Map<String, Double> shares = new TreeMap<>(FIGURES);
    shares
        .keySet()
        .removeIf(
            name ->
                !name.endsWith("false share of gaps")
                    && !name.endsWith("independent: landscapes with any gap"));
    assertEquals(11, shares.size(), shares + "");
    shares.forEach((name, share) -> assertTrue(share <= declared, name + " " + share));
  }

  /// Better must be recorded, worse fails.
  @Test
  void figuresAreAsRecorded() {
    Map<String, Double> recorded =
        Map.of(
            "planted, independent, expected 20-40: found", 0.846,
            "planted, Gamma(4), expected 10-20: found", 0.250,
            "planted, Gamma(4), expected 20-40: found", 0.700,
            "planted, Gamma(2), expected 20-40: found", 0.600,
            "planted, Gamma(2), expected 40 on: found", 1.000,
            "5 % of labels wrong: gaps lost", 0.257,
            "10 % of labels wrong: gaps lost", 0.542,
            "20 % of labels wrong: gaps lost", 0.784,
            "a language left out that had one cell to itself: that cell is a gap", 0.575);
    recorded.forEach(
        (name, figure) -> assertEquals(figure, FIGURES.getOrDefault(name, -1.0), 5e-4, name));
  }
}
