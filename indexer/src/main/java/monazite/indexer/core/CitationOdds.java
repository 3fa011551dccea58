package monazite.indexer.core;

import java.util.Collection;
import monazite.seeds.core.CoreRules;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// How surely a right is cited more than its like: its rate beside that of its cohort, drawn to
/// the cohort's as long as there is little to see. The multiplier m of the rate is Gamma(k, k)
/// before, and Gamma(c + k, e + k) after, c citations where e were expected.
final class CitationOdds {
  private CitationOdds() {}

  /// k, from mean and variance of the cohort's counts; within the bounds of the rules.
  static double shape(Collection<Integer> counts, CoreRules rules) {
    double mean = counts.stream().mapToInt(Integer::intValue).average().orElse(0);
    double variance =
        counts.stream().mapToDouble(count -> (count - mean) * (count - mean)).sum()
            / Math.max(1, counts.size() - 1);
    double excess = variance - mean;
    double most = rules.number("mostShape");
    return excess <= 0 ? most : Math.clamp(mean * mean / excess, rules.number("leastShape"), most);
  }

  /// P(m > 1).
  static double of(int count, double expected, double shape) {
    return GammaDistribution.of(count + shape, 1 / (expected + shape)).survivalProbability(1);
  }
}
