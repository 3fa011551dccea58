package monazite.query.gap.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Draws with a recorded seed.
///
/// @param seed that makes the draws repeatable
/// @param draws how many
public record Resampling(long seed, int draws) {
  private static final double TAIL = 0.025;

  /// One draw: how often each of the families counts, and chance for whatever else is drawn.
  ///
  /// @param times by position of the family
  @SuppressWarnings("ArrayRecordComponent") // drawn a thousand times, never compared
  public record Draw(int[] times, SplittableRandom random) {}

  /// Values of a figure over bootstrap draws of the families, sorted; draws without a value (NaN)
  /// are left out.
  public double[] values(int families, ToDoubleFunction<Draw> figure) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[draws];
    for (int i = 0; i < draws; i++) {
      int[] times = new int[families];
      for (int j = 0; j < families; j++) {
        times[random.nextInt(families)]++;
      }
      values[i] = figure.applyAsDouble(new Draw(times, random));
    }
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  /// Central 95 % interval of sorted values; NaN of none.
  public static Interval interval(double[] sorted) {
    return new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
  }

  /// Value at a share of sorted values.
  public static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /// Share of sorted values that are above a bound.
  public static double above(double[] sorted, double bound) {
    return sorted.length == 0
        ? Double.NaN
        : Arrays.stream(sorted).filter(value -> value > bound).count() / (double) sorted.length;
  }
}
