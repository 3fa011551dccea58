package monazite.corpus.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// A publication's number, normalised, so that one document has one key however it is written.
///
/// A record that states facts of an application and names no publication of it bears a stand-in
/// made of the application's number ([#ofApplication]); one that names a patent without its kind
/// code leaves the kind open. Both are kept under that number and attached, at the end of a run,
/// to the publications that they speak of.
///
/// @param office two capital letters
/// @param number digits with their letters (`6838526`, `D656302`, `2004047228`), no padding but
///     what the office's standard form has
/// @param kind kind code, or empty where none is known
public record PublicationNumber(String office, String number, String kind) {
  private static final Pattern OFFICE = Pattern.compile("[A-Z]{2}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,4}[0-9]+(?:[A-Z]{2,4}[0-9]+)*");
  private static final Pattern KIND = Pattern.compile("(?:[A-Z][0-9]?)?");

  /// What a stand-in begins with; no office has such numbers.
  private static final String APPLICATION = "AP";

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

  /// The stand-in for the publications of an application: `USAP10123456`. Empty where the number
  /// is none.
  ///
  /// @param number as a source writes it, without its office; two forms of one number make two
  ///     stand-ins, which are attached to the same publications
  public static Optional<PublicationNumber> ofApplication(String office, String number) {
    String digits = number.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? Optional.empty() : read(office, APPLICATION + digits, "");
  }

  /// Whether this is no publication's number but stands in for those of an application.
  public boolean isApplication() {
    return number.startsWith(APPLICATION) && kind.isEmpty();
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
