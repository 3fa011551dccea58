package monazite.query.gap;

import java.util.Locale;

/// Figures as reasons say them.
final class Words {
  private Words() {}

  private static final double WHOLE = 1e-6;

  /// A number with as many places as it deserves: `0.27`, `6`, `6.1`, `143`.
  static String number(double value) {
    if (Math.abs(value - Math.rint(value)) < WHOLE) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.2f", value);
  }

  /// A chance, never rounded up to certainty: `0.95`, `0.997`, `> 0.999`.
  static String chance(double value) {
    if (value > 0.999) {
      return "> 0.999";
    }
    return String.format(Locale.ROOT, value > 0.99 ? "%.3f" : "%.2f", value);
  }

  /// A share in percent.
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  /// `1 family`, `3 families`.
  static String families(double count) {
    return number(count) + (count == 1 ? " family" : " families");
  }
}
