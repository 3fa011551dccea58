package monazite.corpus.format.fact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An application as lists name it: `US 61550506 P 20111024`, `KR20130003326U 20130429`,
/// `US-201161550506-P`, `JP 1-332599 1989-12-25`, `60/225,166 14.08.2000 US`.
///
/// @param office two letters, or empty where none is named
/// @param number without office, kind and date, as written
/// @param kind one letter (`P` is a provisional, `W` an international application), or empty
record ApplicationKey(String office, String number, String kind, Optional<LocalDate> date) {
  /// Longer texts are no application numbers.
  private static final int LONGEST = 100;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<=[ ;,])(?:[0-9]{8}|[0-9]{4}([-./])[0-9]{2}\\1[0-9]{2}(?:T[0-9:.]+Z?)?"
              + "|[0-9]{2}[./][0-9]{2}[./][0-9]{4})(?=[ ;,]|$)");
  private static final Pattern NO_DATE = Pattern.compile("(?<![0-9])0{8}(?![0-9])");
  private static final Pattern OFFICE_BEHIND = Pattern.compile("(.*\\S) ([A-Z]{2})");
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("([A-Z]{2})[ -]?(?=[A-Z-]*[ -]?[A-Z-]*[0-9])(.+)");
  private static final Pattern KIND_BEHIND = Pattern.compile("(.*[0-9X])[ -]?([A-Z])[0-9]?");

  /// An application with its date.
  static Optional<ApplicationKey> dated(String text) {
    String line = plain(NO_DATE.matcher(text).replaceAll(" "));
    Optional<LocalDate> date = Optional.empty();
    if (line.length() <= LONGEST) {
      Matcher found = DATE.matcher(line);
      int from = -1;
      int to = -1;
      while (found.find()) {
        Optional<LocalDate> day = DateStyle.PLAIN.read(found.group(), Optional.empty());
        if (day.isPresent() && hasNumber(line, found)) {
          date = day;
          from = found.start();
          to = found.end();
        }
      }
      if (from >= 0) {
        line = plain(line.substring(0, from) + line.substring(to));
      }
    }
    return parts(line, date);
  }

  /// Whether there is a number beside what may be the date: `US 15010308 A` has none.
  private static boolean hasNumber(String line, Matcher date) {
    String rest = line.substring(0, date.start()) + line.substring(date.end());
    return rest.chars().anyMatch(Character::isDigit);
  }

  /// An application's number alone.
  static Optional<ApplicationKey> bare(String text) {
    return parts(plain(text), Optional.empty());
  }

  private static Optional<ApplicationKey> parts(String line, Optional<LocalDate> date) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    String office = "";
    String number = line;
    Matcher behind = OFFICE_BEHIND.matcher(line);
    Matcher before = OFFICE_BEFORE.matcher(line);
    if (behind.matches()) {
      office = behind.group(2);
      number = behind.group(1);
    } else if (before.matches() && !line.startsWith("PCT")) {
      office = before.group(1);
      number = before.group(2).replaceFirst("^" + office + "[ -](?=[A-Z]*-?[0-9])", "");
    }
    Matcher kind = KIND_BEHIND.matcher(number);
    return kind.matches()
        ? Optional.of(new ApplicationKey(office, kind.group(1).strip(), kind.group(2), date))
        : Optional.of(new ApplicationKey(office, number.strip(), "", date));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\[\\]\\p{Z}]+", " ").strip();
  }

  boolean isInternational() {
    return office.equals("WO") || kind.equals("W") || number.startsWith("PCT");
  }

  boolean isProvisional() {
    return kind.equals("P");
  }

  /// Whether both name the same application, however its number is punctuated.
  boolean same(ApplicationKey other) {
    return office.equals(other.office) && digits(number).equals(digits(other.number));
  }

  private static String digits(String number) {
    return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
