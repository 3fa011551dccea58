package monazite.corpus.format.table;

import java.util.ArrayList;
import java.util.List;
import monazite.corpus.format.shape.Window;

/// Where a row ends that begins at a place of a window.
///
/// @param end behind its line end
/// @param cells how many it has
/// @param open the stream, or the bound, ends within quotes
/// @param lines where lines begin within quotes
record RowScan(int end, int cells, boolean open, List<Integer> lines) {
  private static final int MOST_LINES = 10_000;

  /// How delimited text ends lines and cells.
  ///
  /// @param carriage lines end in CR alone; else in LF, and a CR alone is a blank
  record Marks(char delimiter, boolean carriage) {}

  /// Scans on to the row's end.
  ///
  /// @param bound a row within quotes is left open from here on
  /// @param lineOnly a line end within quotes ends the row too, which is then open
  static RowScan of(Window in, int from, Marks marks, int bound, boolean lineOnly) {
    List<Integer> lines = new ArrayList<>();
    int cells = 1;
    boolean begins = true;
    boolean quoted = false;
    int at = from;
    while (in.has(at) && !(quoted && at - from > bound)) {
      byte c = in.at(at);
      boolean line = c == (marks.carriage() ? '\r' : '\n');
      if (line) {
        int next = marks.carriage() && in.has(at + 1) && in.at(at + 1) == '\n' ? at + 2 : at + 1;
        if (!quoted || lineOnly) {
          return new RowScan(next, cells, quoted, lines);
        }
        if (lines.size() < MOST_LINES) {
          lines.add(next);
        }
      } else if (quoted) {
        if (c == '"') {
          boolean doubled = in.has(at + 1) && in.at(at + 1) == '"';
          quoted = doubled;
          at += doubled ? 1 : 0;
        }
      } else if (c == marks.delimiter()) {
        cells++;
        begins = true;
      } else if (c == '"' && begins) {
        quoted = true;
        begins = false;
      } else if (c != ' ') {
        begins = false;
      }
      at++;
    }
    return new RowScan(at, cells, quoted, lines);
  }

  /// A row that is cut at a place within it.
  RowScan cut(int place) {
    return new RowScan(place, cells, true, List.of());
  }
}
