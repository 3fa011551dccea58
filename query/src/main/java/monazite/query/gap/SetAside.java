package monazite.query.gap;

import java.util.Map;

/// A cell in which no gap can be, or of which nobody says that one would matter.
///
/// @param reason in one sentence
public record SetAside(GapType type, Map<String, String> cell, Kind kind, String reason)
    implements Finding {
  /// Why it is set aside.
  public enum Kind {
    /// the combination makes no sense or can't be by definition
    STRUCTURAL_ZERO,
    /// thin or empty, and nothing shows that anybody wants it
    NO_EVIDENCE_OF_INTEREST,
    /// too vague to be matched with patents
    UNMATCHABLE,
    /// nothing that a patent could answer
    NON_TECHNICAL
  }

  public SetAside {
    cell = Cells.ordered(cell);
  }
}
