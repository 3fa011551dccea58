package monazite.query.gap;

import java.util.Map;
import java.util.Optional;

/// A cell of which it can't be told whether it is a gap.
///
/// @param expected what should have been seen, where that can be told
/// @param found what was seen
/// @param reason in one sentence, with figures
/// @param wouldSuffice what would allow an answer
public record Insufficient(
    GapType type,
    Map<String, String> cell,
    Kind kind,
    Optional<Double> expected,
    double found,
    String reason,
    String wouldSuffice)
    implements Finding {
  /// Why it can't be told.
  public enum Kind {
    /// too little is expected: even nothing found would prove nothing
    INSUFFICIENT_EXPOSURE,
    /// the evidence points to a gap and falls short of the threshold
    UNDETERMINED,
    /// the index lacks what the question needs, such as an office or its states
    NOT_ASSESSABLE
  }

  public Insufficient {
    cell = Cells.ordered(cell);
  }
}
