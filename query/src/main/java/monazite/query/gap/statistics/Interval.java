package monazite.query.gap.statistics;

/// Two ends, the lower one first.
public record Interval(double lo, double hi) {
  /// An interval of a single value.
  public static Interval at(double value) {
    return new Interval(value, value);
  }

  /// Whether a value lies in it, ends included.
  public boolean has(double value) {
    return lo <= value && value <= hi;
  }
}
