package monazite.query.census;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.gap.Metric;
import org.junit.jupiter.api.Test;

/// Numbers of claims are read near the property that they are of, in its unit.
final class ClaimedValueTest {
  private static final Metric PURITY =
      new Metric("purity", List.of("purity", "纯度", "純度"), units("%", 1));
  private static final Metric COERCIVITY =
      new Metric("coercivity", List.of("coerciv", "矫顽力"), units("kA/m", 1, "kOe", 79.5775));

  private static Map<String, Double> units(Object... namesAndFactors) {
    Map<String, Double> units = new LinkedHashMap<>();
    for (int i = 0; i < namesAndFactors.length; i += 2) {
      units.put((String) namesAndFactors[i], ((Number) namesAndFactors[i + 1]).doubleValue());
    }
    return units;
  }

  private static double value(String text, Metric metric) {
    return ClaimedValue.in(text, metric).map(ClaimedValue::value).orElse(-1.0);
  }

  @Test
  void percentagesAndNinesMeanTheSame() {
    assertEquals(99.99, value("a metal with a purity of 99.99 % or more", PURITY), 1e-9);
    assertEquals(99.99, value("所得金属的纯度为4N以上", PURITY), 1e-9);
    assertEquals(99.995, value("純度が４Ｎ５以上である金属", PURITY), 1e-9);
  }

  @Test
  void unitsAreConverted() {
    assertEquals(15 * 79.5775, value("a coercivity of at least 15 kOe", COERCIVITY), 1e-6);
    assertEquals(1200, value("矫顽力为1200kA/m", COERCIVITY), 1e-9);
  }

  @Test
  void otherNumbersAreNone() {
    assertEquals(Optional.empty(), ClaimedValue.in("Nd 30 wt% of the alloy", PURITY));
    assertEquals(Optional.empty(), ClaimedValue.in("a purity that is high", PURITY));
    assertEquals(Optional.empty(), ClaimedValue.in("a coercivity at 150 °C", COERCIVITY));
  }
}
