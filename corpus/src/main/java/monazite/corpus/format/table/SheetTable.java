package monazite.corpus.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;

/// A sheet of a workbook as a table: its rows come one after another and leave as records, each
/// the row's cells as a line of comma-separated text, its offset the row's number in the sheet.
/// The first rows are held back until the one that names the columns is found among them.
public final class SheetTable {
  private final List<TableProfile> profiles;
  private final String format;
  private final SourceFormat.Origin origin;
  private final SourceFormat.RecordSink sink;

  private final List<Row> held = new ArrayList<>();
  private int size;
  private int width;
  private boolean started;
  private Optional<TableRows> rows = Optional.empty();

  private record Row(int number, List<String> cells) {}

  SheetTable(
      List<TableProfile> profiles,
      String format,
      SourceFormat.Origin origin,
      SourceFormat.RecordSink sink) {
    this.profiles = profiles;
    this.format = format;
    this.origin = origin;
    this.sink = sink;
  }

  /// Takes the next row.
  ///
  /// @param number from 1
  /// @param cells from the first column on
  public void row(int number, List<String> cells) throws IOException {
    if (started) {
      hand(new Row(number, cells));
      return;
    }
    held.add(new Row(number, List.copyOf(cells)));
    size += cells.size() + cells.stream().mapToInt(String::length).sum();
    if (size >= SourceFormat.HEAD) {
      start();
    }
  }

  /// Ends the sheet; where none of its rows names columns that are known, one record says so.
  public void end() throws IOException {
    if (!started) {
      start();
    }
    if (rows.isEmpty() && size > 0) {
      sink.record(
          new RawRecord(
              new byte[0], new Source(format, origin.file(), origin.entry(), 0), new NoTable()));
    }
  }

  /// Stands for a sheet that is no table of patents.
  public record NoTable() implements RawRecord.Context {}

  private void start() throws IOException {
    started = true;
    width = held.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    List<Integer> begins = new ArrayList<>();
    for (Row row : held) {
      begins.add(text.size());
      text.writeBytes(line(row.cells()));
      text.write('\n');
    }
    byte[] bytes = text.toByteArray();
    Optional<HeadFinder.Found> found = HeadFinder.find(bytes, profiles);
    if (found.isPresent()) {
      int body = found.get().body();
      TableHead head = found.get().head();
      rows =
          Optional.of(
              new TableRows(sink, profiles, head.with(TableSurvey.dates(bytes, body, head))));
      for (int i = 0; i < held.size(); i++) {
        if (begins.get(i) >= body) {
          hand(held.get(i));
        }
      }
    }
    held.clear();
  }

  private void hand(Row row) throws IOException {
    if (rows.isPresent()) {
      Source source = new Source(format, origin.file(), origin.entry(), row.number());
      rows.get().row(line(row.cells()), source, () -> new byte[0]);
    }
  }

  /// The cells of all columns that may have names, in quotes where they need them.
  private byte[] line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < width; i++) {
      String cell = i < cells.size() ? cells.get(i).replace('\0', ' ') : "";
      line.append(i == 0 ? "" : ",");
      boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      line.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }
}
