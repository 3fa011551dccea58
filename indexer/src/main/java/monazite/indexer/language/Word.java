package monazite.indexer.language;

/// A token with its place.
///
/// @param text as written
/// @param begin index of its first character in the text
/// @param end index behind its last character
public record Word(String text, int begin, int end) {

  /// Whether it holds a letter or digit, so that it counts as a word.
  public boolean counts() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
