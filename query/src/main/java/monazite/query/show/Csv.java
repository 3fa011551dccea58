package monazite.query.show;

import java.util.List;

/// Writes a table as CSV (RFC 4180) that a spreadsheet can open without harm: a cell of text that
/// would be taken for a formula gets an apostrophe in front.
public final class Csv {
  private Csv() {}

  /// The table with its keys as the first line; lines end in CR LF.
  public static String of(Table table) {
    StringBuilder out = new StringBuilder();
    row(out, table.columns().stream().map(Table.Column::key).toList(), table.columns());
    for (List<String> row : table.rows()) {
      row(out, row, table.columns());
    }
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> cells, List<Table.Column> columns) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i), columns.get(i).kind()));
    }
    out.append("\r\n");
  }

  private static String cell(String text, Table.Kind kind) {
    String safe = kind == Table.Kind.TEXT || kind == Table.Kind.PROSE ? harmless(text) : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String harmless(String text) {
    String plain = PlainText.of(text);
    return PlainText.isLikeFormula(text) || PlainText.isLikeFormula(plain) ? "'" + plain : plain;
  }
}
