package monazite.query.show;

import java.util.ArrayList;
import java.util.List;

/// Sets a table for a terminal: columns aligned by what the eye sees, so that Chinese, Japanese and
/// Korean signs count double, and control characters of hostile titles can't steer the terminal.
public final class TextTable {
  private static final int WIDEST = 60;

  private TextTable() {}

  /// The table as lines, heads first.
  ///
  /// @param width columns of the terminal; the widest text column gives way until the table fits
  public static String set(Table table, int width) {
    List<Table.Column> columns = table.columns();
    int[] widths = widths(table);
    narrow(widths, columns, width);
    StringBuilder out = new StringBuilder();
    List<String> heads = columns.stream().map(Table.Column::head).toList();
    line(out, heads, widths, columns);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      rules.add("─".repeat(widths[i]));
    }
    line(out, rules, widths, columns);
    for (List<String> row : table.rows()) {
      lines(out, row, widths, columns);
    }
    return out.toString();
  }

  private static int[] widths(Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = seen(table.columns().get(i).head());
      for (List<String> row : table.rows()) {
        int most = table.columns().get(i).kind() == Table.Kind.PROSE ? 2 * WIDEST : WIDEST;
        widths[i] = Math.max(widths[i], Math.min(most, seen(clean(row.get(i)))));
      }
    }
    return widths;
  }

  private static void narrow(int[] widths, List<Table.Column> columns, int width) {
    while (total(widths) > width) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if ((columns.get(i).kind() == Table.Kind.TEXT || columns.get(i).kind() == Table.Kind.PROSE)
            && widths[i] > 12
            && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int total(int[] widths) {
    int total = -2;
    for (int width : widths) {
      total += width + 2;
    }
    return total;
  }

  /// A row: one line, or more where prose is broken.
  private static void lines(
      StringBuilder out, List<String> cells, int[] widths, List<Table.Column> columns) {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      String cell = clean(cells.get(i));
      boolean prose = columns.get(i).kind() == Table.Kind.PROSE;
      List<String> pieces = prose ? broken(cell, widths[i]) : List.of(cell);
      broken.add(pieces);
      height = Math.max(height, pieces.size());
    }
    for (int k = 0; k < height; k++) {
      List<String> piece = new ArrayList<>();
      for (List<String> pieces : broken) {
        piece.add(k < pieces.size() ? pieces.get(k) : "");
      }
      line(out, piece, widths, columns);
    }
  }

  /// Pieces no wider than a width, broken at blanks where there are any.
  private static List<String> broken(String text, int width) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int blank = -1;
    int room = width;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      room -= widthOf(c);
      if (room < 0) {
        int end = blank > start ? blank : i;
        pieces.add(text.substring(start, end));
        start = end == blank ? end + 1 : end;
        i = start;
        blank = -1;
        room = width;
        continue;
      }
      if (c == ' ') {
        blank = i;
      }
      i += Character.charCount(c);
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static void line(
      StringBuilder out, List<String> cells, int[] widths, List<Table.Column> columns) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cut(clean(cells.get(i)), widths[i]);
      String space = " ".repeat(Math.max(0, widths[i] - seen(cell)));
      boolean right = columns.get(i).kind() == Table.Kind.NUMBER;
      line.append(right ? space + cell : cell + space).append("  ");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /// Text as one line without control characters.
  public static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean control = type == Character.CONTROL || type == Character.FORMAT;
              clean.appendCodePoint(control || Character.isWhitespace(c) ? ' ' : c);
            });
    return clean.toString();
  }

  /// Most cells are letters and digits of ASCII, which stand as they are, one column each.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String cut(String text, int width) {
    if (seen(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int room = width - 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      room -= widthOf(c);
      if (room < 0) {
        break;
      }
      cut.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return cut.append('…').toString();
  }

  /// Columns that a text takes: signs of double width count as two.
  static int seen(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    return text.codePoints().map(TextTable::widthOf).sum();
  }

  private static int widthOf(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
