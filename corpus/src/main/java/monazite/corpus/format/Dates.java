package monazite.corpus.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as dumps write them.
public final class Dates {
  /// Services and spreadsheets write the years 1, 3 or 9999 for days that they don't know.
  private static final int FIRST_YEAR = 1700;

  private static final int LAST_YEAR = 2300;

  private static final Pattern DASHED =
      Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:Z|[-+][0-9]{2}:[0-9]{2}|T.*)?");

  private Dates() {}

  /// `20120327`, or `2012-03-27` with or without a time; empty where it is no day (citations have
  /// `20120300`).
  public static Optional<LocalDate> basic(String text) {
    String digits = text.strip();
    if (digits.length() > 8) {
      Matcher dashed = DASHED.matcher(digits);
      digits = dashed.matches() ? dashed.group(1) + dashed.group(2) + dashed.group(3) : digits;
    }
    if (digits.length() != 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return day(number / 10000, number / 100 % 100, number % 100);
  }

  /// The day; empty where the calendar or the history of patents has none.
  public static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
