package monazite.corpus.policy;

import java.util.Optional;

/// Where a passage stands in its document, as a reader counts.
///
/// @param page page of its first line, from 1; empty where the document has no pages
/// @param firstLine line of the page, or of the document where it has no pages, from 1. Blank lines
///     count in text; a line of HTML and DOCX is a paragraph that is not blank
/// @param lastPage page of its last line
/// @param lastLine line on that page
public record Place(
    Optional<Integer> page, int firstLine, Optional<Integer> lastPage, int lastLine) {
  /// A place on one page, or in a document without pages.
  public Place(Optional<Integer> page, int firstLine, int lastLine) {
    this(page, firstLine, page, lastLine);
  }

  /// For people: `page 3, lines 12-14`, `page 3, line 40 to page 4, line 2`, `line 7`.
  @Override
  public String toString() {
    String first = page.map(it -> "page " + it + ", ").orElse("");
    if (!page.equals(lastPage)) {
      return first
          + ("line " + firstLine + " to ")
          + lastPage.map(it -> "page " + it + ", ").orElse("")
          + ("line " + lastLine);
    }
    return first
        + (firstLine == lastLine ? "line " + firstLine : "lines " + firstLine + "-" + lastLine);
  }
}
