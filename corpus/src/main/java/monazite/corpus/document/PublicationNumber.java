package monazite.corpus.document;

import java.util.Optional;

/// A publication's number, normalised, so that one document has one key however it is written.
///
/// @param office two capital letters
/// @param number digits with their letters (`6838526`, `D656302`, `2004047228`), no padding but
///     what the office's standard form has
/// @param kind kind code, or empty where none is known
public record PublicationNumber(String office, String number, String kind) {

  /// The number behind any usual writing: with or without spaces, commas, slashes, dots, padding,
  /// kind code. Empty where the text is no publication number.
  public static Optional<PublicationNumber> parse(String text) {
    return PublicationNumbers.parse(text);
  }

  /// The number from its parts as a dump gives them.
  public static PublicationNumber of(String office, String number, String kind) {
    return PublicationNumbers.of(office, number, kind);
  }

  /// `US6838526B1`.
  @Override
  public String toString() {
    return office + number + kind;
  }
}
