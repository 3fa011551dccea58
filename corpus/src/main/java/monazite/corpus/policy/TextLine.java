package monazite.corpus.policy;

import java.util.Optional;

/// A line as it stands in the original.
///
/// @param page from 1; empty where there are no pages
/// @param number as [Place] counts
/// @param text as it stands; may be blank
/// @param mark what the original's own marks say of it
public record TextLine(Optional<Integer> page, int number, String text, Mark mark) {
  /// What marks a line.
  public enum Mark {
    /// Nothing: its paragraph may go on in the next line.
    NONE,
    /// A whole paragraph.
    PARAGRAPH,
    HEADING,
    ITEM,
    TABLE_ROW,
    NOTE,
    /// Menus, links, the foot of a site.
    ASIDE
  }

  /// A line of plain text.
  public TextLine(int number, String text) {
    this(Optional.empty(), number, text, Mark.NONE);
  }
}
