package monazite.indexer.classify;

/// A text in one way of writing, with the way back to the original.
///
/// @param text normalised, capitals kept, for formulas
/// @param folded of the same length: lower case, with blanks for hyphens, for words
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
public record NormalText(String original, String text, String folded, int[] origins) {
  /// Where a normalised character comes from.
  public int originalStart(int at) {
    return at < text.length() ? origins[at] : original.length();
  }

  /// End in the original of what ends before a normalised position.
  public int originalEnd(int end) {
    return end == 0 ? 0 : Math.min(original.length(), origins[end - 1] + 1);
  }

  /// The original's words between two normalised positions.
  public String quote(int start, int end) {
    return original.substring(
        originalStart(start), Math.max(originalStart(start), originalEnd(end)));
  }

  /// Number of its characters.
  public int length() {
    return text.length();
  }
}
