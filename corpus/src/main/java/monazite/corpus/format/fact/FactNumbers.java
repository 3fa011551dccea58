package monazite.corpus.format.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.fact.Facts.Value;

/// Takes the publication numbers from what a record states.
final class FactNumbers {
  /// `EP 0259054 B9 20031217`: the date tells corrections apart.
  private static final Pattern DATED =
      Pattern.compile("(.*[0-9][ _-][A-Z][0-9]?)[ _](?:19|20)[0-9]{6}$");

  /// Longer texts are no numbers.
  private static final int LONGEST = 100;

  private FactNumbers() {}

  /// The publications that a record names, in its order.
  static List<PublicationNumber> of(Facts facts, FactRules rules) {
    List<PublicationNumber> numbers = new ArrayList<>();
    for (Value value : facts.all(Field.NUMBER)) {
      number(value.text(), facts, rules)
          .filter(it -> !numbers.contains(it))
          .ifPresent(numbers::add);
    }
    if (numbers.isEmpty()) {
      facts
          .first(Field.DOC_NUMBER)
          .flatMap(text -> number(text, facts, rules))
          .ifPresent(numbers::add);
    }
    if (numbers.isEmpty()) {
      facts
          .first(Field.REGISTERED)
          .flatMap(text -> registered(text, rules))
          .ifPresent(numbers::add);
    }
    if (numbers.isEmpty() && !rules.applicationKey().isEmpty()) {
      facts
          .first(Field.APPLICATION)
          .flatMap(
              text ->
                  PublicationNumber.read(
                      rules.office(), rules.applicationKey() + text.replace("-", ""), ""))
          .ifPresent(numbers::add);
    }
    return numbers;
  }

  private static Optional<PublicationNumber> number(String text, Facts facts, FactRules rules) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String kind = facts.first(Field.KIND).orElse(rules.kind());
    String office = facts.first(Field.OFFICE).filter(it -> it.length() == 2).orElse(rules.office());
    String number = DATED.matcher(undoubled(text)).replaceFirst("$1");
    return PublicationNumber.parse(number)
        .or(() -> PublicationNumber.read(office, number, ""))
        .or(() -> Words.home(number).flatMap(home -> homely(home, number)))
        .or(() -> before(number, kind).flatMap(it -> PublicationNumber.read(office, it, kind)))
        .map(
            it ->
                it.kind().isEmpty()
                    ? PublicationNumber.read(it.office(), it.number(), kind).orElse(it)
                    : it);
  }

  /// The grant's publication has the number of the registration.
  private static Optional<PublicationNumber> registered(String text, FactRules rules) {
    for (Map.Entry<Pattern, String> rule : rules.registered().entrySet()) {
      Matcher number = rule.getKey().matcher(text);
      if (number.matches()) {
        return PublicationNumber.read(
            rules.office(), number.group(1).replace("-", ""), rule.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationNumber> homely(String home, String number) {
    String bare = number.replaceFirst("-?0000$", "");
    return PublicationNumber.read(home.substring(0, 2), bare, home.substring(3));
  }

  /// The number without the kind at its end, which letters of its own may hide:
  /// `SG 10201400724S A`.
  private static Optional<String> before(String number, String kind) {
    boolean ends = !kind.isEmpty() && number.length() > kind.length() && number.endsWith(kind);
    return ends
        ? Optional.of(number.substring(0, number.length() - kind.length()))
        : Optional.empty();
  }

  /// `mxMX/a/2008/013315`: some lists write the office in small letters before a number that begins
  /// with it.
  private static String undoubled(String text) {
    boolean twice =
        text.length() > 4
            && Character.isLowerCase(text.charAt(0))
            && text.regionMatches(true, 0, text, 2, 2);
    return twice ? text.substring(2) : text;
  }

  /// Whether the one date that stands beside several publications is this one's: it is the
  /// earliest's, which is the first by kind (A before B, U before Y).
  static boolean isEarliest(PublicationNumber number, List<PublicationNumber> all) {
    List<PublicationNumber> ordered =
        all.stream().sorted(Comparator.comparing(PublicationNumber::kind)).toList();
    boolean alone = ordered.size() == 1 || !ordered.get(0).kind().equals(ordered.get(1).kind());
    return alone && ordered.getFirst().equals(number);
  }
}
