package monazite.corpus.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// A publication's number, normalised, so that one document has one key however it is written.
///
/// @param office two capital letters
/// @param number digits with their letters (`6838526`, `D656302`, `2004047228`), no padding but
///     what the office's standard form has
/// @param kind kind code, or empty where none is known
public record PublicationNumber(String office, String number, String kind) {
  private static final Pattern OFFICE = Pattern.compile("[A-Z]{2}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,4}[0-9]+(?:[A-Z]{2,4}[0-9]+)*");
  private static final Pattern KIND = Pattern.compile("(?:[A-Z][0-9]?)?");

  public PublicationNumber {
    if (!OFFICE.matcher(office).matches()
        || !NUMBER.matcher(number).matches()
        || !KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException(
          "no publication number: office '%s', number '%s', kind '%s'"
              .formatted(office, number, kind));
    }
  }

  /// The number behind any usual writing: with or without spaces, commas, slashes, dots, padding,
  /// kind code, in full-width digits, with Japanese or Korean words in front. Empty where the text
  /// is no publication number; a number without an office is none.
  public static Optional<PublicationNumber> parse(String text) {
    return PublicationNumbers.parse(text);
  }

  /// The number from its parts as a dump gives them; empty where they make none.
  public static Optional<PublicationNumber> read(String office, String number, String kind) {
    return PublicationNumbers.read(office, number, kind);
  }

  /// The number from its parts.
  ///
  /// @throws IllegalArgumentException where they make none
  public static PublicationNumber of(String office, String number, String kind) {
    return read(office, number, kind)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no publication number: " + office + " " + number + " " + kind));
  }

  /// Whether both name the same publication as far as they say: the kind counts only where both
  /// have one.
  public boolean sameNumber(PublicationNumber other) {
    return office.equals(other.office)
        && number.equals(other.number)
        && (kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind));
  }

  /// The same number, kind left open.
  public PublicationNumber withoutKind() {
    return kind.isEmpty() ? this : new PublicationNumber(office, number, "");
  }

  /// `US6838526B1`.
  @Override
  public String toString() {
    return office + number + kind;
  }
}
