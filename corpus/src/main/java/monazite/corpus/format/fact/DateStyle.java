package monazite.corpus.format.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.format.Dates;

/// How a dump writes dates where the writing alone doesn't tell.
///
/// @param order whether 03/04/2012 is in April or in March
/// @param publishedLate days by which the dates of publication are too late
public record DateStyle(Order order, int publishedLate) {
  /// Nothing known: such dates are left out, unless they can be read in one way only.
  public static final DateStyle PLAIN = new DateStyle(Order.UNKNOWN, 0);

  /// `2012-03-27`, `2012/3/27`, `2012-03-27T23:59:59.000Z`, `20120327`.
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})(?:([0-9]{2})([0-9]{2})|([-/.年])([0-9]{1,2})[-/.月]([0-9]{1,2})日?)"
              + "(?:[T ][0-9:.]+(?: ?(?:Z|UTC))?)?");

  /// `27.03.2012` (points stand behind the day), `3/27/12`.
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2})(?: [0-9:]+(?: [AP]M)?)?");

  /// Order of day and month.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /// The date of a text, if it is one.
  ///
  /// @param around a year that is not before the date's by more than 99: tells the century of a
  ///     two-digit year, which is left out where none is known
  public Optional<LocalDate> read(String text, Optional<Integer> around) {
    String date = text.strip();
    Matcher first = YEAR_FIRST.matcher(date);
    if (first.matches()) {
      boolean joined = first.group(2) != null;
      return day(first.group(1), first.group(joined ? 2 : 5), first.group(joined ? 3 : 6));
    }
    Matcher last = YEAR_LAST.matcher(date);
    if (!last.matches()) {
      return Optional.empty();
    }
    Optional<String> year = year(last.group(3), around);
    return year.flatMap(
        it ->
            date.indexOf('.') > 0
                ? day(it, last.group(2), last.group(1))
                : ordered(it, last.group(1), last.group(2)));
  }

  private static Optional<String> year(String digits, Optional<Integer> around) {
    if (digits.length() == 4) {
      return Optional.of(digits);
    }
    return around.map(
        latest -> {
          int year = latest - Math.floorMod(latest - Integer.parseInt(digits), 100);
          return String.valueOf(year);
        });
  }

  private Optional<LocalDate> ordered(String year, String one, String two) {
    Optional<LocalDate> dayFirst = day(year, two, one);
    Optional<LocalDate> monthFirst = day(year, one, two);
    return switch (order) {
      case DAY_FIRST -> dayFirst.or(() -> monthFirst);
      case MONTH_FIRST -> monthFirst.or(() -> dayFirst);
      case UNKNOWN ->
          dayFirst.equals(monthFirst) || monthFirst.isEmpty()
              ? dayFirst
              : dayFirst.isEmpty() ? monthFirst : Optional.empty();
    };
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return Dates.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
