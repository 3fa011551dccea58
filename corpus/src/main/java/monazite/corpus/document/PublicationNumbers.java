package monazite.corpus.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Applies the rules of `numbers.json` to a written publication number.
final class PublicationNumbers {
  private static final NumberRules RULES = NumberRules.bundled();

  /// Longer texts are no numbers; keeps the patterns cheap on hostile input.
  private static final int LONGEST = 60;

  private static final Pattern GAPS = Pattern.compile("[\\s,'\u2019]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u30fc_]");
  private static final Pattern MARKS = Pattern.compile("[-./]");
  /// `.X` is a check digit.
  private static final Pattern KIND =
      Pattern.compile("(.*[0-9])(?!\\.X$)[-./]?\\(?([A-Z][0-9]?)\\)?", Pattern.DOTALL);

  private static final int MOST_REWRITINGS = 4;

  private PublicationNumbers() {}

  static Optional<PublicationNumber> parse(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = plain(written);
    boolean named = text.length() > 2 && RULES.offices().contains(text.substring(0, 2));
    String rest = named ? text.substring(2) : text;
    while (rest.startsWith("-") || rest.startsWith(".")) {
      rest = rest.substring(1);
    }
    for (NumberRules.Word word : RULES.words()) {
      String office = word.office();
      if (rest.startsWith(word.word()) && (named ? text.startsWith(office) : !word.afterOffice())) {
        String bare = rest.substring(word.word().length());
        return split(
            office, bare.startsWith(office) ? bare.substring(office.length()) : bare, word.kind());
      }
    }
    return named ? split(text.substring(0, 2), rest, "") : Optional.empty();
  }

  static Optional<PublicationNumber> read(String office, String number, String kind) {
    if (number.length() > LONGEST || kind.length() > LONGEST) {
      return Optional.empty();
    }
    String place = plain(office);
    String digits = plain(number);
    String bare = digits.startsWith(place) ? digits.substring(place.length()) : digits;
    String code = plain(kind);
    if (!RULES.offices().contains(place)) {
      return Optional.empty();
    }
    return code.isEmpty() ? split(place, bare, "") : normalise(place, bare, code);
  }

  /// Compatibility forms folded, upper case, gaps dropped, all dashes alike, era names as letters.
  private static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    String dashed = DASHES.matcher(GAPS.matcher(folded).replaceAll("")).replaceAll("-");
    for (NumberRules.Spelling spelling : RULES.spellings()) {
      dashed = dashed.replace(spelling.written(), spelling.meant());
    }
    return dashed;
  }

  /// Most dumps write numbers so: nothing is to be folded.
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<PublicationNumber> split(String office, String text, String kind) {
    Matcher matcher = KIND.matcher(text);
    return matcher.matches()
        ? normalise(office, matcher.group(1), matcher.group(2))
        : normalise(office, text, kind);
  }

  /// A number that one rule has written may be one that another writes otherwise: it is read until
  /// it stays, so that it is read back as it is; what comes to nothing then is none.
  private static Optional<PublicationNumber> normalise(String office, String text, String kind) {
    Optional<PublicationNumber> read = once(office, text, kind);
    for (int i = 0; i < MOST_REWRITINGS && read.isPresent(); i++) {
      PublicationNumber number = read.get();
      Optional<PublicationNumber> again = once(office, number.number(), number.kind());
      if (again.equals(read)) {
        return read;
      }
      read = again;
    }
    return read;
  }

  private static Optional<PublicationNumber> once(String office, String text, String kind) {
    String compact = MARKS.matcher(text).replaceAll("");
    for (NumberRules.Rule rule : RULES.of(office)) {
      for (String form : List.of(text, compact)) {
        Matcher matcher = rule.match().matcher(form);
        if (matcher.matches() && rule.kinds().matcher(kind).matches()) {
          return rule.write().isEmpty()
              ? Optional.empty()
              : number(office, rule.written(matcher), kind);
        }
      }
    }
    return number(office, compact, kind);
  }

  private static Optional<PublicationNumber> number(String office, String number, String kind) {
    // Compatibility forms may have made it longer: what can't be read back is no number.
    if (office.length() + number.length() + kind.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PublicationNumber(office, number, kind));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
