package monazite.indexer.classify;

/// A word that the gate looks for.
///
/// @param key its letters and digits, in lower case
/// @param openStart whether it may begin within another word
/// @param openEnd whether it may end within another word; an English plural always may follow
record GateWord(String key, boolean openStart, boolean openEnd) {
  /// The word as far as both allow.
  GateWord or(GateWord other) {
    return new GateWord(key, openStart || other.openStart, openEnd || other.openEnd);
  }

  boolean isAscii() {
    return key.chars().allMatch(c -> c < 128);
  }

  /// Whether the word stands by itself where it was found, as the classifier will ask.
  ///
  /// @param startGlued whether its first letter is next to another
  /// @param endGlued whether its last letter is next to another that is no plural's
  boolean standsWith(boolean startGlued, boolean endGlued) {
    return (openStart || !startGlued) && (openEnd || !endGlued);
  }
}
