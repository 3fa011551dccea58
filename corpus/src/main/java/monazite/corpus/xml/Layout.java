package monazite.corpus.xml;

/// What an element does to the text around it, by its local name.
enum Layout {
  /// Joins: `Nd<sub>2</sub>` is `Nd2`.
  INLINE,
  /// Joins all that it holds: `of <ref><claim-text>claim 1</claim-text></ref>, ...`.
  JOINED,
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
          "paragraph",
          "list-item",
          "program-listing",
          "PARA",
          "H",
          "CLMSTEP",
          "LI",
          "DT",
          "DD",
          "TABLE",
          "ROW" ->
          BLOCK;
      case "maths", "math", "us-math", "chemistry", "us-chemistry", "img", "in-line-formulae" ->
          GAP;
      case "math-cwu", "chemistry-cwu", "image", "range-number", "PTEXT", "STEXT", "CWU", "IMG" ->
          GAP;
      case "dependent-claim-reference" -> JOINED;
      case "ENTRY", "entry", "td", "th", "mtd" -> CELL;
      default -> INLINE;
    };
  }
}
