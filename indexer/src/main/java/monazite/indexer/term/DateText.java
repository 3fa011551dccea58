package monazite.indexer.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people and feeds write them: `1997-07-29`, `19970729`, `1997/7/29`, `July 29, 1997`;
/// with day or month missing (`1997-07`, `1997`) the span of the part not known.
final class DateText {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4}");
  private static final DateTimeFormatter WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[MMMM d uuuu][MMM d uuuu][d MMMM uuuu][d MMM uuuu]")
          .toFormatter(Locale.ENGLISH);
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2300;

  private DateText() {}

  /// The date that a text is; empty where it is none.
  static Optional<DateSpan> parse(String text) {
    try {
      return span(text.strip())
          .filter(span -> span.lo().getYear() >= FIRST_YEAR && span.hi().getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The first date in a sentence.
  static Optional<DateSpan> within(String words) {
    Matcher matcher = WITHIN.matcher(words);
    while (matcher.find()) {
      Optional<DateSpan> date = parse(matcher.group());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateSpan> span(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      boolean compact = day.group(3) == null;
      return Optional.of(
          DateSpan.of(
              LocalDate.of(
                  Integer.parseInt(day.group(1)),
                  Integer.parseInt(day.group(compact ? 5 : 3)),
                  Integer.parseInt(day.group(compact ? 6 : 4)))));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      YearMonth known =
          YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      return Optional.of(new DateSpan(known.atDay(1), known.atEndOfMonth()));
    }
    if (YEAR.matcher(text).matches()) {
      Year known = Year.of(Integer.parseInt(text));
      return Optional.of(new DateSpan(known.atDay(1), known.atDay(known.length())));
    }
    return WITHIN.matcher(text).matches()
        ? Optional.of(
            DateSpan.of(
                text.contains("-")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replace(".", "").replace(",", ""), WORDS)))
        : Optional.empty();
  }
}
