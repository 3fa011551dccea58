package monazite.query.policy;

import java.util.Locale;

/// A share with its 95 % interval by Wilson (1927), which stays sensible for few and for extremes.
///
/// @param part of how many
public record Share(double part, double all) {
  private static final double Z = 1.959964;

  /// The plain share; 0 of nothing.
  public double value() {
    return all == 0 ? 0 : part / all;
  }

  /// Lower end.
  public double lo() {
    return all == 0 ? 0 : Math.max(0, middle() - half());
  }

  /// Upper end.
  public double hi() {
    return all == 0 ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    return (part + Z * Z / 2) / (all + Z * Z);
  }

  private double half() {
    return Z * Math.sqrt(part * (all - part) / all + Z * Z / 4) / (all + Z * Z);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.0f of %.0f (%.0f %%, 95 %% interval %.0f-%.0f %%)",
        part,
        all,
        100 * value(),
        100 * lo(),
        100 * hi());
  }
}
