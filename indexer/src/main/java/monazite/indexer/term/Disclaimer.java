package monazite.indexer.term;

/// What is known of a terminal disclaimer.
public sealed interface Disclaimer {
  /// None known.
  record None() implements Disclaimer {}

  /// The right ends on this day at the latest.
  record Until(DateSpan day) implements Disclaimer {}

  /// There is one, tied to a patent whose end isn't known.
  record ReferenceUnknown(String words) implements Disclaimer {}
}
