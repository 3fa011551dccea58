package monazite.corpus.format.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the date in a value: `Mar. 10, 2009`, `10 March 2009`, `10.03.2009`, `平成21年3月10日` not,
/// `2009年3月10日`, `2009. 3. 10`.
final class PaperDates {
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? ?([0-9]{1,2}),? ?((?:19|20)[0-9]{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\.? ?(\\p{L}{3,9})\\.? ?((?:19|20)[0-9]{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:19|20)[0-9]{2}) ?[-./年년] ?([0-9]{1,2}) ?[-./月월] ?([0-9]{1,2})");
  private static final Pattern POINTS =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?((?:19|20)[0-9]{2})");

  private PaperDates() {}

  /// The first date, as `2009-03-10`.
  static Optional<String> in(String value, PaperWords words) {
    Matcher date = YEAR_FIRST.matcher(value);
    if (date.find()) {
      return written(date.group(1), date.group(2), date.group(3));
    }
    date = POINTS.matcher(value);
    if (date.find()) {
      return written(date.group(3), date.group(2), date.group(1));
    }
    for (Matcher it = MONTH_FIRST.matcher(value); it.find(); ) {
      Optional<Integer> month = words.month(it.group(1));
      if (month.isPresent()) {
        return written(it.group(3), String.valueOf(month.get()), it.group(2));
      }
    }
    for (Matcher it = DAY_FIRST.matcher(value); it.find(); ) {
      Optional<Integer> month = words.month(it.group(2));
      if (month.isPresent()) {
        return written(it.group(3), String.valueOf(month.get()), it.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> written(String year, String month, String day) {
    return Optional.of(
        "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day)));
  }
}
