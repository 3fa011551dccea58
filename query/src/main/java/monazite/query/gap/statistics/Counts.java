package monazite.query.gap.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Chances and intervals of counts.
public final class Counts {
  private Counts() {}

  /// Chance of at most so many where a mean is expected (Poisson). A fraction counts by the
  /// incomplete gamma function, which goes through the values at whole numbers.
  public static double atMost(double count, double mean) {
    return mean <= 0 ? 1 : GammaDistribution.of(count + 1, 1).survivalProbability(mean);
  }

  /// Interval of a share by Wilson's score (Wilson 1927).
  ///
  /// @param confidence such as 0.95
  public static Interval wilson(double some, double all, double confidence) {
    if (!(all > 0 && some >= 0 && some <= all)) {
      throw new IllegalArgumentException(some + " of " + all);
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    double share = some / all;
    double scale = 1 + z * z / all;
    double middle = (share + z * z / (2 * all)) / scale;
    double half = z * Math.sqrt(share * (1 - share) / all + z * z / (4 * all * all)) / scale;
    return new Interval(
        some == 0 ? 0 : Math.max(0, middle - half), some == all ? 1 : Math.min(1, middle + half));
  }

  /// How many there are in all, when two independent searches find some each and some of these are
  /// the same (Chapman 1951).
  public static double inAll(double first, double second, double both) {
    return (first + 1) * (second + 1) / (both + 1) - 1;
  }

  /// Effective number behind weights: (sum)² / sum of squares; 0 of none.
  public static double effective(double sum, double sumOfSquares) {
    return sumOfSquares <= 0 ? 0 : sum * sum / sumOfSquares;
  }

  /// Concentration of shares: sum of squared shares, corrected for a small number of families,
  /// (N·H − 1)/(N − 1). 1 for a single one.
  ///
  /// @param parts amount of each holder
  /// @param families how many families there are
  public static double concentration(double[] parts, double families) {
    double sum = 0;
    double squares = 0;
    for (double part : parts) {
      sum += part;
      squares += part * part;
    }
    if (sum <= 0) {
      return 0;
    }
    double plain = squares / (sum * sum);
    return families <= 1 ? 1 : Math.clamp((families * plain - 1) / (families - 1), 0, 1);
  }
}
