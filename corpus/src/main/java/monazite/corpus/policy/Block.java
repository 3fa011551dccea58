package monazite.corpus.policy;

import java.util.List;
import java.util.Optional;

/// One paragraph of a policy document, repaired: line ends, hyphens at them and signs of other
/// widths don't hinder reading it.
///
/// @param kind what it is on the page
/// @param level depth of a heading or an item, 1 for the outermost; 0 for what has none
/// @param text without line feeds, never blank
/// @param pieces from where on the text stands on which line of the original, in their order; the
///     first begins at 0
public record Block(Kind kind, int level, String text, List<Piece> pieces) {
  public Block {
    pieces = List.copyOf(pieces);
    if (text.isBlank() || pieces.isEmpty() || pieces.getFirst().at() != 0) {
      throw new IllegalArgumentException("a block without text or place");
    }
  }

  /// What a block is on the page.
  public enum Kind {
    /// The document's own title.
    TITLE,
    /// Stands above what belongs to it.
    HEADING,
    PARAGRAPH,
    /// One of a list, with its bullet or number.
    ITEM,
    /// A row of a table, its cells joined by ` | `.
    TABLE_ROW,
    /// A foot note, a note below a table, the caption of one.
    NOTE,
    /// An entry of the list of references.
    REFERENCE,
    /// What a page, a site or a publisher adds: authors' addresses, ways to cite, links. Not what
    /// the document says.
    APPARATUS
  }

  /// A line of the original in the repaired text.
  ///
  /// @param at index in the text where it begins
  /// @param page from 1; empty where the document has no pages
  /// @param line as [Place] counts
  public record Piece(int at, Optional<Integer> page, int line) {}

  /// Where the whole block stands.
  public Place place() {
    return place(0, text.length());
  }

  /// Where a part of the text stands.
  ///
  /// @param from its first index
  /// @param to the index after its last
  public Place place(int from, int to) {
    Piece first = at(from);
    Piece last = at(Math.max(from, to - 1));
    return new Place(first.page(), first.line(), last.page(), last.line());
  }

  private Piece at(int index) {
    Piece found = pieces.getFirst();
    for (Piece piece : pieces) {
      if (piece.at() > index) {
        break;
      }
      found = piece;
    }
    return found;
  }
}
