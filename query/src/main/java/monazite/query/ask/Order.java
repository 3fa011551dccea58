package monazite.query.ask;

/// How hits are sorted; ties go by publication number, so an answer is the same every time.
public enum Order {
  /// Best match of the words first.
  RELEVANCE,
  PUBLICATION,
  /// Newest filing first.
  FILED,
  /// Newest grant first.
  GRANTED,
  /// What ends first, first.
  ENDS
}
