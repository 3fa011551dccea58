package monazite.corpus.format.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.fact.Field;
import monazite.corpus.format.shape.Window;

/// Cuts a table into its rows. A row may go over several lines where they are quoted; where a quote
/// was opened by mistake, the lines that it swallowed are given back.
final class TableCutter {
  /// Quoted text of this size is looked at for rows that don't belong in it, then at each doubling.
  private static final int SUSPICIOUS = 1 << 20;

  private static final int SAMPLE = 1 << 17;

  private final Window in;
  private final String format;
  private final SourceFormat.Origin origin;
  private final SourceFormat.RecordSink sink;
  private final TableRows rows;

  TableCutter(
      Window in,
      String format,
      SourceFormat.Origin origin,
      SourceFormat.RecordSink sink,
      List<TableProfile> profiles,
      TableHead head) {
    this.in = in;
    this.format = format;
    this.origin = origin;
    this.sink = sink;
    this.rows = new TableRows(sink, profiles, head);
  }

  /// Hands out all rows, from where the window stands.
  void cut() throws IOException {
    while (in.has(0)) {
      RowScan row = row();
      int end = head().profile().grouped() ? group(row.end()) : row.end();
      if (Window.isTooLarge(end)) {
        sink.oversize(source(0), end);
      } else {
        emit(end);
      }
      in.advance(end);
    }
    in.close();
  }

  /// The end of the rows that state the same document number as the one at hand.
  private int group(int first) {
    String number = number(0, first);
    int end = first;
    while (!number.isEmpty() && end < SUSPICIOUS && in.has(end)) {
      RowScan next = RowScan.of(in, end, head().marks(), SUSPICIOUS, false);
      if (next.cells() != head().names().size() || !number(end, next.end()).equals(number)) {
        return end;
      }
      end = next.end();
    }
    return end;
  }

  /// The document number's cell as it stands.
  private String number(int from, int to) {
    int column = head().fields().indexOf(Optional.of(Field.DOC_NUMBER));
    boolean quoted = false;
    int cell = 0;
    int begin = from;
    for (int i = from; i <= to; i++) {
      if (i == to || (!quoted && in.at(i) == head().marks().delimiter())) {
        if (cell == column) {
          return head().text(in.bytes(begin, i)).strip();
        }
        cell++;
        begin = i + 1;
      } else if (in.at(i) == '"') {
        quoted = !quoted;
      }
    }
    return "";
  }

  private RowScan row() {
    for (int bound = SUSPICIOUS; ; bound *= 2) {
      RowScan row = RowScan.of(in, 0, head().marks(), bound, false);
      boolean fits = !row.open() && row.cells() == head().names().size();
      if (fits || row.lines().isEmpty()) {
        if (fits || !row.open() || !in.has(row.end()) || Window.isTooLarge(row.end())) {
          return row;
        }
        continue;
      }
      for (int line : row.lines()) {
        RowScan alone = RowScan.of(in, line, head().marks(), SUSPICIOUS, true);
        if (!alone.open() && alone.cells() == head().names().size()) {
          return row.cut(line);
        }
      }
      if (!row.open() || !in.has(row.end())) {
        return row;
      }
      if (Window.isTooLarge(row.end())) {
        return row.cut(row.lines().getLast());
      }
    }
  }

  private void emit(int end) throws IOException {
    int from = 0;
    int to = end;
    while (from < to && isBlank(in.at(from))) {
      from++;
    }
    while (to > from && isBlank(in.at(to - 1))) {
      to--;
    }
    rows.row(in.bytes(from, to), source(from), () -> in.head(SAMPLE));
  }

  /// Cells begin and end in blanks in some tables, and tabs may be between cells.
  private static boolean isBlank(byte c) {
    return c == '\r' || c == '\n' || c == ' ';
  }

  private TableHead head() {
    return rows.head();
  }

  private Source source(int from) {
    return new Source(format, origin.file(), origin.entry(), in.position() + from);
  }
}
