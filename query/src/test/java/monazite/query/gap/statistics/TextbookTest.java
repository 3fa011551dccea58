package monazite.query.gap.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values that stand in textbooks and papers.
final class TextbookTest {
  /// Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonAsNewcombePrintsIt(int some, int all, double lo, double hi) {
    Interval interval = Counts.wilson(some, all, 0.95);
    assertEquals(lo, interval.lo(), 5e-5);
    assertEquals(hi, interval.hi(), 5e-5);
  }

  /// Newcombe 1998, table I, method 5: the exact interval is one of Beta quantiles.
  @ParameterizedTest
  @CsvSource({"81, 263, 0.2527, 0.3676", "15, 148, 0.0578, 0.1617", "1, 29, 0.0009, 0.1776"})
  void betaQuantilesGiveTheExactIntervalOfAShare(int some, int all, double lo, double hi) {
    assertEquals(lo, new SharePosterior(some, all - some + 1).quantile(0.025), 5e-5);
    assertEquals(hi, new SharePosterior(some + 1, all - some).quantile(0.975), 5e-5);
  }

  /// Garwood, Biometrika 28 (1936) 437: limits of a Poisson mean are quantiles of Gamma.
  @ParameterizedTest
  @CsvSource({"1, 0.0253, 5.5716", "5, 1.6235, 11.6683", "10, 4.7954, 18.3904"})
  void gammaQuantilesGiveTheExactIntervalOfAMean(int count, double lo, double hi) {
    // a vanishing prior leaves Gamma(count, 1)
    assertEquals(lo, new RatioPosterior(count, 1, 1e-9).quantile(0.025), 1e-4);
    assertEquals(hi, new RatioPosterior(count + 1, 1, 1e-9).quantile(0.975), 1e-4);
  }

  /// Tables of the Poisson distribution, such as Pearson and Hartley's.
  @ParameterizedTest
  @CsvSource({"0, 1, 0.36788", "2, 5, 0.12465", "5, 5, 0.61596", "10, 10, 0.58304"})
  void poissonSums(int count, double mean, double chance) {
    assertEquals(chance, Counts.atMost(count, mean), 5e-6);
  }

  /// Benjamini and Hochberg, JRSS B 57 (1995) 289, section 3.2: four of fifteen are rejected at
  /// 0.05, where Bonferroni rejects three.
  @Test
  void benjaminiAndHochbergsOwnExample() {
    List<Double> p =
        List.of(
            0.0459, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0000);
    List<Double> q = ManyCells.qValues(p);
    assertEquals(
        List.of(1, 2, 3, 4),
        IntStream.range(0, p.size()).filter(i -> q.get(i) <= 0.05).boxed().toList());
    assertEquals(0.0095 * 15 / 4, q.get(4), 1e-12);
    assertEquals(1.0, q.get(14), 1e-12);
  }

  /// Agresti, Categorical Data Analysis: migration between four regions of the United States, 1980
  /// to 1985; quasi-independence has G² = 69.5 with 5 degrees of freedom.
  @Test
  void quasiIndependenceOfAgrestisMigration() {
    double[][] found = {
      {11607, 100, 366, 124}, {87, 13677, 515, 302}, {172, 225, 17819, 270}, {63, 176, 286, 10192}
    };
    boolean[][] possible = new boolean[4][4];
    for (int r = 0; r < 4; r++) {
      for (int c = 0; c < 4; c++) {
        possible[r][c] = r != c;
      }
    }
    double[][] expected = ProportionalFit.expected(found, possible);
    double g2 = 0;
    for (int r = 0; r < 4; r++) {
      for (int c = 0; c < 4; c++) {
        if (r == c) {
          assertTrue(Double.isNaN(expected[r][c]));
        } else {
          g2 += 2 * found[r][c] * Math.log(found[r][c] / expected[r][c]);
        }
      }
    }
    assertEquals(69.5, g2, 0.05);
  }

  /// Without cells that can't be, row times column by total: Fisher's tea, and a bigger one.
  @Test
  void independenceIsRowTimesColumnByTotal() {
    double[][] expected =
        ProportionalFit.expected(
            new double[][] {{10, 20, 30}, {6, 9, 17}},
            new boolean[][] {{true, true, true}, {true, true, true}});
    assertArrayEquals(
        new double[] {60 * 16 / 92.0, 60 * 29 / 92.0, 60 * 47 / 92.0}, expected[0], 1e-6);
    assertArrayEquals(
        new double[] {32 * 16 / 92.0, 32 * 29 / 92.0, 32 * 47 / 92.0}, expected[1], 1e-6);
  }

  @Test
  void rowsThatCantBeExpectNothing() {
    double[][] expected =
        ProportionalFit.expected(
            new double[][] {{5, 5}, {7, 7}, {0, 0}},
            new boolean[][] {{true, true}, {false, false}, {true, true}});
    assertTrue(Double.isNaN(expected[1][0]));
    assertEquals(5, expected[0][1], 1e-9);
    assertEquals(0, expected[2][0], 1e-9);
  }

  /// AIDS in Belgium 1981-93, Wood, Generalized Additive Models: glm(y ~ t, poisson) gives 3.140590
  /// and 0.202121 with standard error 0.007771.
  @Test
  void trendOfWoodsAidsInBelgium() {
    double[] counts = {12, 14, 33, 50, 67, 74, 123, 141, 165, 204, 253, 246, 240};
    double[] whole = IntStream.range(0, 13).mapToDouble(i -> 1).toArray();
    Trend trend = Trend.of(counts, whole);
    assertEquals(0.202121, trend.slope(), 5e-7);
    assertEquals(3.140590 + 0.202121, trend.level(), 2e-6); // Wood numbers years from 1
    assertEquals(0.007771, trend.error() / Math.sqrt(trend.dispersion()), 5e-7);
    assertTrue(trend.dispersion() > 5 && trend.interval().lo() > 0.15);
  }

  /// Half of the exposure and half of the count are the same rate.
  @Test
  void exposureIsAnOffset() {
    double[] counts = {10, 12, 14.4, 17.28, 20.736 / 2, 24.8832 / 5};
    Trend trend = Trend.of(counts, new double[] {1, 1, 1, 1, 0.5, 0.2});
    assertEquals(Math.log(1.2), trend.slope(), 1e-9);
    assertEquals(10, trend.at(0), 1e-9);
    assertEquals(Math.log(2) / Math.log(1.2), trend.doublingYears(), 1e-9);
  }

  /// The worked example of mark and recapture: 10 marked, 15 caught, 5 of them marked.
  @Test
  void chapmansEstimate() {
    assertEquals(28.33, Counts.inAll(10, 15, 5), 0.01);
  }

  @Test
  void concentrationOfAFewFamiliesIsCorrected() {
    assertEquals(0.288, Counts.concentration(new double[] {6, 3, 2, 1}, 12), 5e-4);
    assertEquals(1, Counts.concentration(new double[] {3}, 3), 1e-12);
    assertEquals(0, Counts.concentration(new double[] {1, 1, 1}, 3), 1e-12);
  }

  /// Chance of nothing where a mean is expected.
  @ParameterizedTest
  @CsvSource({"1, 0.368", "2, 0.135", "3, 0.050", "4.6, 0.010", "5, 0.007"})
  void nothingIsSeldomWhereFiveAreExpected(double mean, double chance) {
    assertEquals(chance, Counts.atMost(0, mean), 5e-4);
  }
}
