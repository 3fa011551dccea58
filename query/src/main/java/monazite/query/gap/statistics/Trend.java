package monazite.query.gap.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/// Growth of yearly counts: a log-linear fit by quasi-Poisson likelihood.
///
/// @param slope of the logarithm by year
/// @param error its standard error, scaled by the dispersion
/// @param level logarithm of the expected count in year 0 of the numbering, at full exposure
/// @param dispersion Pearson's chi-squared by degrees of freedom; less than 1 counts as 1, since a
///     count is never steadier than chance
/// @param years how many years the fit rests on
public record Trend(double slope, double error, double level, double dispersion, int years) {
  private static final int MOST_ROUNDS = 100;
  private static final double CLOSE = 1e-12;
  private static final double TAIL = 0.025;
  private static final double FLATTEST = 1e-9;

  /// The fit; years of no exposure are left out.
  ///
  /// @param counts by year
  /// @param exposures share of each year's families that can be known, 0 to 1
  /// @throws IllegalArgumentException for fewer than three years of exposure or no count at all
  public static Trend of(double[] counts, double[] exposures) {
    double[] sums = sums(counts, exposures);
    if (sums[0] < 3 || sums[1] <= 0) {
      throw new IllegalArgumentException("no trend from " + sums[0] + " years, " + sums[1]);
    }
    double level = Math.log(sums[1] / sums[2]);
    double slope = 0;
    double determinant = 0;
    double information = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] total = new double[5];
      for (int x = 0; x < counts.length; x++) {
        if (exposures[x] > 0) {
          double mean = exposures[x] * Math.exp(level + slope * x);
          double miss = counts[x] - mean;
          total[0] += miss;
          total[1] += miss * x;
          total[2] += mean;
          total[3] += mean * x;
          total[4] += mean * x * x;
        }
      }
      information = total[2];
      determinant = total[2] * total[4] - total[3] * total[3];
      double bySlope = (total[2] * total[1] - total[3] * total[0]) / determinant;
      double byLevel = (total[4] * total[0] - total[3] * total[1]) / determinant;
      slope += Math.clamp(bySlope, -2, 2);
      level += Math.clamp(byLevel, -20, 20);
      if (Math.abs(bySlope) + Math.abs(byLevel) < CLOSE) {
        break;
      }
    }
    int years = (int) sums[0];
    double dispersion = Math.max(1, dispersion(counts, exposures, level, slope, years));
    double error = Math.sqrt(dispersion * information / Math.max(FLATTEST, determinant));
    return new Trend(slope, error, level, dispersion, years);
  }

  private static double[] sums(double[] counts, double[] exposures) {
    double[] sums = new double[3];
    for (int x = 0; x < counts.length; x++) {
      if (exposures[x] > 0) {
        sums[0]++;
        sums[1] += counts[x];
        sums[2] += exposures[x];
      }
    }
    return sums;
  }

  private static double dispersion(
      double[] counts, double[] exposures, double level, double slope, int years) {
    double squares = 0;
    for (int x = 0; x < counts.length; x++) {
      if (exposures[x] > 0) {
        double mean = exposures[x] * Math.exp(level + slope * x);
        squares += (counts[x] - mean) * (counts[x] - mean) / Math.max(FLATTEST, mean);
      }
    }
    return squares / (years - 2);
  }

  /// The slope's 95 % interval, by Student's t.
  public Interval interval() {
    double t = TDistribution.of(years - 2).inverseSurvivalProbability(TAIL);
    return new Interval(slope - t * error, slope + t * error);
  }

  /// Years in which the count doubles; negative where it halves.
  public double doublingYears() {
    return Math.log(2) / slope;
  }

  /// Expected count in a year of the numbering, at full exposure.
  public double at(int year) {
    return Math.exp(level + slope * year);
  }
}
