package monazite.query.gap;

import java.util.Locale;

/// Figures as reasons say them.
final class Words {
  private Words() {}

  /// A number with as many places as it deserves: `0.27`, `6.0`, `143`.
  static String number(double value) {
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
    String number = number(count);
    if (count == Math.rint(count)) {
      number = String.format(Locale.ROOT, "%.0f", count);
    }
    return number + (count == 1 ? " family" : " families");
  }
}
