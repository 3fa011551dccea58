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
}
