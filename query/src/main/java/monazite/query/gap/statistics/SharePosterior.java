package monazite.query.gap.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/// What is known of a share: Beta(alpha, beta).
///
/// @param alpha what speaks for it, the prior's part included; above zero
/// @param beta what speaks against it; above zero
public record SharePosterior(double alpha, double beta) {
  private static final double TAIL = 0.025;

  public SharePosterior {
    if (!(alpha > 0 && beta > 0)) {
      throw new IllegalArgumentException("Beta(" + alpha + ", " + beta + ")");
    }
  }

  /// After some of all were counted, from a prior of a mean and a strength in families.
  public static SharePosterior of(double some, double all, double mean, double strength) {
    double inside = Math.clamp(mean, 0.01, 0.99);
    return new SharePosterior(
        some + inside * strength, Math.max(0, all - some) + (1 - inside) * strength);
  }

  /// Its mean.
  public double mean() {
    return alpha / (alpha + beta);
  }

  /// Chance that the share is below a bound; 0 for a bound of nothing or less.
  public double below(double bound) {
    return BetaDistribution.of(alpha, beta).cumulativeProbability(bound);
  }

  /// Value below which the share lies with a chance.
  public double quantile(double chance) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(chance);
  }

  /// Its central 95 % interval.
  public Interval interval() {
    return new Interval(quantile(TAIL), quantile(1 - TAIL));
  }
}
