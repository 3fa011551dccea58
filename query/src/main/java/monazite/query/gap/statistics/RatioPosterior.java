package monazite.query.gap.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/// What is known of the ratio of true over expected after `found` were seen where `expected` should
/// have been: Gamma(found + shape, expected + shape), from the prior Gamma(shape, shape) of mean 1.
///
/// @param found weighted count, not negative
/// @param expected not negative
/// @param shape of the prior, above zero: the smaller, the more the cells of a matrix differ
public record RatioPosterior(double found, double expected, double shape) {
  private static final double TAIL = 0.025;

  public RatioPosterior {
    if (!(found >= 0 && expected >= 0 && shape > 0)) {
      throw new IllegalArgumentException(
          "found " + found + ", expected " + expected + ", shape " + shape);
    }
  }

  /// Its mean.
  public double mean() {
    return (found + shape) / (expected + shape);
  }

  /// Chance that the ratio is below a bound.
  public double below(double bound) {
    return gamma().cumulativeProbability(bound);
  }

  /// Chance that the ratio is above a bound.
  public double above(double bound) {
    return gamma().survivalProbability(bound);
  }

  /// Value below which the ratio lies with a chance.
  public double quantile(double chance) {
    return gamma().inverseCumulativeProbability(chance);
  }

  /// Its central 95 % interval.
  public Interval interval() {
    return new Interval(quantile(TAIL), quantile(1 - TAIL));
  }

  private GammaDistribution gamma() {
    return GammaDistribution.of(found + shape, 1 / (expected + shape));
  }
}
