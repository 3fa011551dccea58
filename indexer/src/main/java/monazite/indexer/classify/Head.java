package monazite.indexer.classify;

/// What a text is for.
///
/// @param start where the leading noun phrase begins, in the normalised text
/// @param end where it ends
/// @param kind what sort of thing its noun is
record Head(int start, int end, Kind kind) {
  /// The sort of thing.
  enum Kind {
    PROCESS,
    /// equipment that makes or treats a material
    EQUIPMENT,
    DEVICE,
    /// a material or anything else
    THING
  }
}
