package monazite.seeds.holder;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A date of which day or month may be unknown: `2007-04-01`, `2007-04`, `2007`.
public final class PartialDate {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private PartialDate() {}

  /// Whether a text is such a date, and one of the calendar.
  static boolean isOne(String text) {
    try {
      return FORM.matcher(text).matches() && !firstDay(text).equals(LocalDate.MIN);
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }

  /// The first day that it may mean.
  public static LocalDate firstDay(String date) {
    return LocalDate.parse(
        switch (date.length()) {
          case YEAR -> date + "-01-01";
          case MONTH -> date + "-01";
          default -> date;
        });
  }

  /// The last day that it may mean.
  public static LocalDate lastDay(String date) {
    LocalDate first = firstDay(date);
    return switch (date.length()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
