package monazite.corpus.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Days as documents write them, in several languages.
final class PolicyDates {
  private static final Map<String, Integer> MONTHS = numbers("months");
  private static final Map<String, Integer> ERAS = numbers("eras");
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted(java.util.Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.joining("|", "(", ")"));

  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)\\s?[日일]?");
  private static final Pattern ERA =
      Pattern.compile(
          "("
              + String.join("|", ERAS.keySet())
              + ")\\s?(元|\\d{1,3})\\s?年(?:\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?日)?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s?"
              + MONTH
              + "\\.?,?\\s?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)(?<!\\p{L})" + MONTH + "\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_ONLY =
      Pattern.compile(
          "(?i)(?<!\\p{L})"
              + MONTH
              + "\\.?,?\\s(\\d{4})(?!\\d)|(?<!\\d)(\\d{4})\\s?[年년]\\s?\\d{1,2}\\s?[月월]");
  private static final Pattern HAN =
      Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

  /// What may stand in a line beside a date that is alone in it.
  private static final Pattern REST =
      Pattern.compile(
          "(?i)[\\s,.:：;()（）\\[\\]【】|/•·-]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:am|pm)?\\s?(?:[A-Z]{2,4})?)?[\\s,.:：;()（）\\[\\]【】|/•·-]*");

  private PolicyDates() {}

  /// A date.
  ///
  /// @param begin index of its first letter
  /// @param end index after its last
  record Found(int year, Optional<LocalDate> day, int begin, int end) {}

  /// The first date in a text.
  static Optional<Found> in(String text) {
    Optional<Found> first = Optional.empty();
    for (Pattern pattern : new Pattern[] {FIGURES, DAY_FIRST, MONTH_FIRST, HAN, ERA, MONTH_ONLY}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<Found> found = found(pattern, matcher);
        if (found.isPresent()) {
          first = first.filter(it -> it.begin() <= found.get().begin()).or(() -> found);
          break;
        }
      }
    }
    return first;
  }

  /// Whether a line holds a date and nothing else.
  static boolean isDate(String line) {
    if (line.length() > 60) {
      return false;
    }
    return in(line)
        .filter(
            it -> REST.matcher(line.substring(0, it.begin()) + line.substring(it.end())).matches())
        .isPresent();
  }

  private static Optional<Found> found(Pattern pattern, Matcher at) {
    if (pattern == FIGURES) {
      return of(at, number(at.group(1)), number(at.group(2)), number(at.group(3)));
    }
    if (pattern == DAY_FIRST) {
      return of(at, number(at.group(3)), month(at.group(2)), number(at.group(1)));
    }
    if (pattern == MONTH_FIRST) {
      return of(at, number(at.group(3)), month(at.group(1)), number(at.group(2)));
    }
    if (pattern == HAN) {
      return of(at, digits(at.group(1)), Numbering.han(at.group(2)), Numbering.han(at.group(3)));
    }
    if (pattern == ERA) {
      int year =
          ERAS.getOrDefault(at.group(1), 0) + (at.group(2).equals("元") ? 1 : number(at.group(2)));
      boolean whole = at.group(3) != null && at.group(4) != null;
      return of(at, year, whole ? number(at.group(3)) : 0, whole ? number(at.group(4)) : 0);
    }
    return of(at, number(at.group(2) == null ? at.group(3) : at.group(2)), 0, 0);
  }

  private static Optional<Found> of(Matcher at, int year, int month, int day) {
    if (year < 1950 || year > 2100) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> whole =
          month == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
      return Optional.of(new Found(year, whole, at.start(), at.end()));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2020-13-40 is something else
    }
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int digits(String han) {
    int year = 0;
    for (int i = 0; i < han.length(); i++) {
      char c = han.charAt(i);
      year = 10 * year + Math.max(0, "〇一二三四五六七八九".indexOf(c == '零' || c == '○' ? '〇' : c));
    }
    return year;
  }

  private static Map<String, Integer> numbers(String part) {
    Map<String, Integer> numbers = new TreeMap<>();
    PolicyWords.part(part)
        .properties()
        .forEach(it -> numbers.put(it.getKey(), it.getValue().asInt()));
    return numbers;
  }
}
