package monazite.query.gap.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Draws with a recorded seed.
///
/// @param seed that makes the draws repeatable
/// @param draws how many
public record Resampling(long seed, int draws) {
  private static final double TAIL = 0.025;

  /// One draw: how often each of the families counts, and chance for whatever else is drawn.
  ///
  /// @param times by position of the family; good until the next draw
  @SuppressWarnings("ArrayRecordComponent") // drawn a thousand times, never compared
  public record Draw(int[] times, SplittableRandom random) {}

  /// What each bootstrap draw of the families gives, in the order of the draws.
  public <T> List<T> each(int families, Function<Draw, T> figure) {
    SplittableRandom random = new SplittableRandom(seed);
    List<T> all = new ArrayList<>();
    int[] times = new int[families];
    for (int i = 0; i < draws; i++) {
      Arrays.fill(times, 0);
      for (int j = 0; j < families; j++) {
        times[random.nextInt(families)]++;
      }
      all.add(figure.apply(new Draw(times, random)));
    }
    return all;
  }

  /// Values of a figure over bootstrap draws of the families, sorted; draws without a value (NaN)
  /// are left out.
  public double[] values(int families, ToDoubleFunction<Draw> figure) {
    return each(families, figure::applyAsDouble).stream()
        .mapToDouble(Double::doubleValue)
        .filter(value -> !Double.isNaN(value))
        .sorted()
        .toArray();
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
