package monazite.corpus.media;

/// A line of a document made for reading, and what its marks say of it.
///
/// @param page from 1; 0 where the document has no pages
/// @param text not blank; the cells of a row of a table joined by ` | `
/// @param mark what it is marked as
/// @param parted whether a paragraph begins with it
public record PageLine(int page, String text, Mark mark, boolean parted) {
  /// What a line is marked as.
  public enum Mark {
    /// A line as print has it: its paragraph may go on in the next.
    PRINTED,
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    NOTE,
    /// Menus, links, the foot of a site.
    ASIDE
  }
}
