package monazite.indexer.policy;

/// A stretch of a passage's normalised text.
///
/// @param start its first index
/// @param end the index behind its last
record Span(int start, int end) {
  int length() {
    return end - start;
  }

  boolean holds(int at) {
    return at >= start && at < end;
  }

  /// The least stretch that holds both.
  Span with(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
