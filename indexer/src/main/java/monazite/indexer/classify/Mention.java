package monazite.indexer.classify;

/// An element named in a text.
///
/// @param symbol the element; `RE` for the whole group
/// @param kind element or formula, as evidence shows it
/// @param standing how it is named
/// @param rareEarth whether it is a rare earth or stands for one
/// @param quantity whether a content stands with it
record Mention(
    String symbol,
    int start,
    int end,
    String kind,
    Standing standing,
    boolean rareEarth,
    boolean quantity) {
  /// How an element is named.
  enum Standing {
    /// as a part
    PRESENT,
    /// as one option of many, or an amount that may be nothing
    OPTIONAL,
    /// as absent
    EXCLUDED,
    /// by a bare symbol that may be another word
    DOUBTFUL
  }

  /// Whether it proves a rare earth.
  boolean evidence() {
    return rareEarth && standing == Standing.PRESENT;
  }
}
