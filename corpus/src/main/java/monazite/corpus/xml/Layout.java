package monazite.corpus.xml;

/// What an element does to the text around it, by its local name.
enum Layout {
  /// Joins: `Nd<sub>2</sub>` is `Nd2`.
  INLINE,
  /// Parts words, but stays in the line.
  GAP,
  /// Stands on lines of its own.
  BLOCK,
  /// A cell of a table.
  CELL;

  static Layout of(String element) {
    return switch (element) {
      case "p",
          "heading",
          "claim-text",
          "li",
          "dt",
          "dd",
          "row",
          "tr",
          "mtr",
          "table",
          "tables",
          "title",
          "br",
          "pre",
          "description-of-drawings",
          "paragraph" ->
          BLOCK;
      case "maths", "math", "us-math", "chemistry", "us-chemistry", "img", "in-line-formulae" ->
          GAP;
      case "entry", "td", "th", "mtd" -> CELL;
      default -> INLINE;
    };
  }
}
