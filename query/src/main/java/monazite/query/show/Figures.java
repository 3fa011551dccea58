package monazite.query.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers as people read them.
public final class Figures {
  private static final int SMALL = 10;

  private Figures() {}

  /// As few digits as the number has: `85`, `99.995`.
  public static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : "";
  }

  /// One decimal below ten, none above: `3.2`, `41`; empty for none.
  public static String count(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%.1f" : "%.0f", value);
  }

  /// Two decimals; empty for none.
  public static String ratio(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "";
  }

  /// Four decimals at most, for JSON; null can't be told from 0 there, so none is NaN.
  public static double exact(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue()
        : Double.NaN;
  }
}
