package monazite.corpus.format.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/// Writes what a cell holds as text.
final class CellValue {
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);

  /// The older count of days has a 29 February 1900, which was none.
  private static final int FALSE_DAY = 60;

  private static final int LAST_DAY = 2_958_465;
  private static final Pattern ZEROS = Pattern.compile("0{2,20}");
  private static final Pattern LABEL =
      Pattern.compile("(?i).*HYPERLINK\\(.*\"((?:[^\"]|\"\")*)\"\\s*\\)");

  private CellValue() {}

  /// A number as its cell shows it: a date as `2019-12-31`, any other without exponent or
  /// thousands, with zeros in front where the format asks for them.
  ///
  /// @param format the cell's number format, perhaps empty
  /// @param from1904 days are counted from 1904
  static String number(BigDecimal value, int formatId, String format, boolean from1904) {
    if (DateUtil.isADateFormat(formatId, format) && isDay(value)) {
      int day = value.setScale(0, RoundingMode.FLOOR).intValue();
      LocalDate first = from1904 ? FIRST_OF_1904 : BEFORE_1900;
      return first.plusDays(!from1904 && day >= FALSE_DAY ? day - 1 : day).toString();
    }
    if (Math.abs((long) value.precision() - value.scale()) > 40 || Math.abs(value.scale()) > 40) {
      return value.toString();
    }
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String text = plain.toPlainString();
    boolean padded = ZEROS.matcher(format).matches() && plain.scale() <= 0 && plain.signum() >= 0;
    return padded ? "0".repeat(Math.max(0, format.length() - text.length())) + text : text;
  }

  private static boolean isDay(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
  }

  /// What a link shows whose result was not stored with it; empty where the formula is none.
  static String label(String formula) {
    Matcher link = LABEL.matcher(formula.length() > 4000 ? "" : formula);
    return link.matches() ? link.group(1).replace("\"\"", "\"") : "";
  }
}
