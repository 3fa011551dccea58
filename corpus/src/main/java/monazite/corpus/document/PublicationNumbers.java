package monazite.corpus.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules of [PublicationNumber].
final class PublicationNumbers {
  private static final Pattern WRITTEN =
      Pattern.compile("([A-Z]{2})([A-Z]{0,2}[0-9]+)([A-Z][0-9]?)?");

  private PublicationNumbers() {}

  static Optional<PublicationNumber> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[\\s,./-]", ""));
    return matcher.matches()
        ? Optional.of(
            of(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3) == null ? "" : matcher.group(3)))
        : Optional.empty();
  }

  static PublicationNumber of(String office, String number, String kind) {
    return new PublicationNumber(office, number.replaceFirst("^0+", ""), kind);
  }
}
