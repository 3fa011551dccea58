package monazite.corpus.format.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.fact.FactReader;

/// Makes records of a table's rows: one for each publication that a row names.
final class TableRows {
  private static final int LONGEST_NAME = 80;

  private final SourceFormat.RecordSink sink;
  private final List<TableProfile> profiles;
  private TableHead head;
  private boolean looked;

  TableRows(SourceFormat.RecordSink sink, List<TableProfile> profiles, TableHead head) {
    this.sink = sink;
    this.profiles = profiles;
    this.head = head;
  }

  /// The head of the rows to come.
  TableHead head() {
    return head;
  }

  /// Hands out a row, unless it is none.
  ///
  /// @param below the row and those below it, as far as they are needed to see how they are written
  void row(byte[] row, Source source, Supplier<byte[]> below) throws IOException {
    if (isEmpty(row) || isNoRow(row)) {
      return;
    }
    look(row, source, below);
    int publications = publications(row);
    for (int which = 0; which < publications; which++) {
      sink.record(new RawRecord(row, source, new TableHead.Row(head, which)));
    }
  }

  /// Finds out how the table is written from its first row that is not UTF-8 and those below it.
  private void look(byte[] row, Source source, Supplier<byte[]> below) throws IOException {
    if (!looked && head.legacy().isEmpty() && LegacyText.utf8(row).isEmpty()) {
      looked = true;
      Optional<Charset> charset = LegacyText.encoding(below.get(), head.marks().carriage());
      if (charset.isPresent()) {
        head = head.in(charset.get());
      } else {
        sink.record(new RawRecord(row, source, new TableHead.Doubt()));
      }
    }
  }

  private boolean isEmpty(byte[] row) {
    for (byte c : row) {
      boolean blank = c == '\r' || c == '\n' || c == ' ' || c == '\t';
      if (c != head.marks().delimiter() && c != '"' && !blank) {
        return false;
      }
    }
    return true;
  }

  /// Tables that were put one behind the other bring their names of columns along, and the lines
  /// above them.
  private boolean isNoRow(byte[] row) {
    int end = 0;
    while (end < row.length && end < LONGEST_NAME && row[end] != head.marks().delimiter()) {
      end++;
    }
    if (end == row.length || end == LONGEST_NAME || head.names().isEmpty()) {
      return false;
    }
    String first = head.text(Arrays.copyOf(row, end));
    if (head.profile().notes().contains(Columns.key(first))) {
      return true;
    }
    boolean named = Columns.key(first).equals(Columns.key(head.names().getFirst()));
    if (!named && head.profile().meaning(first).isEmpty()) {
      return false;
    }
    Optional<TableHead> other = HeadFinder.head(row, head.marks(), profiles);
    other.ifPresent(found -> head = found.continuing(head));
    return other.isPresent();
  }

  private int publications(byte[] row) {
    if (!head.profile().several()) {
      return 1;
    }
    try {
      return FactReader.publications(head.facts(row), head.profile().rules());
    } catch (IOException | RuntimeException e) {
      return 1; // it will be reported as broken
    }
  }
}
