package monazite.corpus.format.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.Markup;

/// Finds where the rows of an XML answer begin. What stands before the first goes with it, what
/// stands behind a row goes with that; a row that lacks its end doesn't swallow the next.
final class RowBoundaries implements Cutter.Boundaries {
  private final List<byte[]> rows;
  private boolean full;

  /// The boundary that was given last is where the search goes on; it is judged once.
  private boolean judged;

  /// Boundaries before elements of these names, which don't lie within each other.
  RowBoundaries(Collection<String> rows) {
    this.rows = rows.stream().map(it -> ('<' + it).getBytes(StandardCharsets.US_ASCII)).toList();
  }

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    for (int i = Markup.next(b, from, safe); i < safe; i = Markup.next(b, i + 1, safe)) {
      if (judged) {
        judged = false;
      } else if (isRow(b, i, end)) {
        judged = full;
        full = true;
        if (judged) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isRow(byte[] b, int i, int end) {
    for (byte[] row : rows) {
      int to = i + row.length;
      if (to < end
          && Arrays.equals(b, i, to, row, 0, row.length)
          && (b[to] == '>' || b[to] == '/' || (b[to] >= 0 && b[to] <= ' '))) {
        return true;
      }
    }
    return false;
  }
}
