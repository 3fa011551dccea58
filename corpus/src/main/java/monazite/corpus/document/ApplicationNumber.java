package monazite.corpus.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of applications, made comparable: sources write one in several forms (`09/697,314`,
/// `69731400`, `US20000697314`), by the rules of `applications.json`.
public final class ApplicationNumber {
  private static final ApplicationRules RULES = ApplicationRules.bundled();

  /// Longer texts are no numbers; keeps the patterns cheap on hostile input.
  private static final int LONGEST = 60;

  private static final Pattern CHECK_DIGIT = Pattern.compile("\\.[0-9X]$");
  private static final Pattern MARKS = Pattern.compile("[\\s,'\u2019./\\p{Pd}\u2212\u30fc_]+");

  /// A kind behind the number: `US 58009804 P`.
  private static final Pattern KIND = Pattern.compile("[ -][A-Z][0-9]?$");

  private ApplicationNumber() {}

  /// The forms that a written number may have.
  ///
  /// @param serial compared together with a day
  /// @param keys each names the application by itself; none where the number doesn't suffice
  private record Form(Optional<String> serial, List<String> keys) {}

  /// Keys of an application, `US:09/697314`: two statements that share one are of the same
  /// application. Where a number can be read in two ways, each key bears the day of filing.
  ///
  /// @param office two-letter code
  /// @param number as a source writes it, with the office or without
  /// @param filed day of filing: some forms leave out what it tells
  public static Set<String> keys(String office, String number, Optional<LocalDate> filed) {
    List<Form> forms = forms(office, number, filed);
    Set<String> keys = new LinkedHashSet<>();
    for (Form form : forms) {
      for (String key : form.keys()) {
        if (forms.size() == 1) {
          keys.add(office + ":" + key);
        }
        filed.ifPresent(day -> keys.add(office + ":" + key + "@" + day));
      }
    }
    return keys;
  }

  /// Key of an application with its day, the same for every form of its number; empty where the
  /// number is none.
  public static Optional<String> dated(String office, String number, LocalDate filed) {
    return forms(office, number, Optional.of(filed)).stream()
        .flatMap(form -> form.serial().stream())
        .findFirst()
        .map(serial -> office + ":" + serial + "@" + filed);
  }

  private static List<Form> forms(String office, String number, Optional<LocalDate> filed) {
    if (number.length() > LONGEST || office.isEmpty()) {
      return List.of();
    }
    String text = plain(office, number);
    Optional<Integer> year = filed.map(LocalDate::getYear);
    List<Form> forms = new ArrayList<>();
    for (ApplicationRules.Rule rule : RULES.of(office)) {
      Matcher groups = rule.match().matcher(text);
      if (groups.matches() && holds(rule, groups, year)) {
        List<String> keys = new ArrayList<>();
        rule.write(rule.key(), groups, year).ifPresent(keys::add);
        rule.write(rule.also(), groups, year).ifPresent(keys::add);
        forms.add(new Form(rule.write(rule.serial(), groups, year), keys));
        if (!rule.series()) {
          break;
        }
      }
    }
    return forms;
  }

  private static boolean holds(
      ApplicationRules.Rule rule, Matcher groups, Optional<Integer> filed) {
    boolean series =
        !rule.series() || filed.map(year -> RULES.inUse(groups.group(1), year)).orElse(true);
    boolean docdb =
        !rule.docdb()
            || filed.map(year -> year % 100 == Integer.parseInt(groups.group(2))).orElse(true);
    return series && docdb;
  }

  private static String plain(String office, String number) {
    String compact = number;
    if (!PublicationNumbers.isPlain(number)) {
      String text =
          Normalizer.normalize(number, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
      String bare = KIND.matcher(text).replaceFirst("");
      compact = MARKS.matcher(CHECK_DIGIT.matcher(bare).replaceFirst("")).replaceAll("");
    }
    return compact.startsWith(office) && compact.length() > office.length()
        ? compact.substring(office.length())
        : compact;
  }
}
