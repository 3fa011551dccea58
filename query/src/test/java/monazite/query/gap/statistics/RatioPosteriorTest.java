package monazite.query.gap.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatioPosteriorTest {
  /// With a shape of 2: mean and chance of less than half.
  @ParameterizedTest
  @CsvSource({
    "1, 9, 0.27, 0.91",
    "0, 9, 0.18, 0.97",
    "0, 3, 0.40, 0.71",
    "3, 20, 0.23, 0.985",
    "4, 20, 0.27, 0.96",
    "1, 6, 0.375, 0.76",
    "0, 6, 0.25, 0.91"
  })
  void figuresThatGapsAreDefinedBy(double found, double expected, double mean, double below) {
    RatioPosterior posterior = new RatioPosterior(found, expected, 2);
    assertEquals(mean, posterior.mean(), 0.005);
    assertEquals(below, posterior.below(0.5), below > 0.98 ? 0.0006 : 0.006);
    assertEquals(1, posterior.below(0.5) + posterior.above(0.5), 1e-12);
  }

  @Test
  void intervalHoldsTheMiddleNineteenOfTwenty() {
    RatioPosterior posterior = new RatioPosterior(7, 5, 2);
    Interval interval = posterior.interval();
    assertEquals(0.025, posterior.below(interval.lo()), 1e-9);
    assertEquals(0.025, posterior.above(interval.hi()), 1e-9);
    assertTrue(interval.has(posterior.mean()));
  }

  @Test
  void manyFamiliesBringNoOverflow() {
    RatioPosterior posterior = new RatioPosterior(40_000, 50_000, 20);
    assertEquals(0.8, posterior.mean(), 1e-4);
    assertEquals(0, posterior.below(0.5), 1e-9);
  }

  @Test
  void countsBelowNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new RatioPosterior(-1, 5, 2));
    assertThrows(IllegalArgumentException.class, () -> new RatioPosterior(1, Double.NaN, 2));
  }

  /// Cells that follow row and column have the largest shape, cells that don't have a small one: it
  /// comes near the one that they were drawn with.
  @Test
  void shapeIsFoundAgain() {
    SplittableRandom random = new SplittableRandom(7);
    for (double shape : List.of(1.0, 2.0, 5.0)) {
      double[][] expected = new double[40][40];
      double[][] found = new double[40][40];
      for (int r = 0; r < 40; r++) {
        for (int c = 0; c < 40; c++) {
          expected[r][c] = 0.2 + random.nextDouble() * 20;
          double ratio = new RatioPosterior(0, 0, shape).quantile(random.nextDouble());
          found[r][c] = poisson(expected[r][c] * ratio, random);
        }
      }
      assertEquals(shape, PriorShape.of(found, expected, 0.05, 0.5, 20), shape * 0.25);
    }
    assertEquals(20, PriorShape.of(new double[][] {{9}}, new double[][] {{9}}, 0.05, 0.5, 20));
    assertEquals(
        0.5, PriorShape.of(new double[][] {{9}}, new double[][] {{Double.NaN}}, 0.05, 0.5, 20));
  }

  @Test
  void falseSharesAreRunningMeansOfDoubt() {
    List<Double> shares = ManyCells.falseShares(List.of(0.90, 0.99, 0.96));
    assertEquals(0.01, shares.get(1), 1e-12);
    assertEquals(0.025, shares.get(2), 1e-12);
    assertEquals(0.05, shares.get(0), 1e-12);
  }

  private static int poisson(double mean, SplittableRandom random) {
    int count = 0;
    for (double sum = -Math.log(1 - random.nextDouble()); sum < mean; count++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return count;
  }
}
