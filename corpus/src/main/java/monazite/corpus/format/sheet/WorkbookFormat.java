package monazite.corpus.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.table.SheetTable;
import monazite.corpus.format.table.TableShape;
import monazite.corpus.media.OfficeFiles;

/// Workbooks, XLS and XLSX: every sheet is read as a table of the kinds that are known as CSV. A
/// record is a row; its bytes are its cells as comma-separated text, its offset is its number in
/// the sheet, which is the last part of its entry. A sheet without such a table is one skipped
/// record, a workbook that can't be opened one broken record.
public final class WorkbookFormat implements SourceFormat {
  private static final String ID = "workbook";

  private final TableShape tables;

  /// @param tables knows all kinds of tables
  public WorkbookFormat(TableShape tables) {
    this.tables = tables;
  }

  /// Why a workbook can't be read.
  private record Unreadable(String why) implements RawRecord.Context {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public About about() {
    return new About(
        "Workbooks, XLS and XLSX: result lists of PATENTSCOPE, Espacenet, Lens and others,"
            + " analysts' tables",
        "the content of a workbook, and in its sheets the columns of a table that is known as CSV",
        List.of("text", "dates", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return OfficeFiles.kind(head)
        .filter(kind -> kind == OfficeFiles.Kind.WORKBOOK || kind == OfficeFiles.Kind.OLD)
        .isPresent();
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    byte[] file = in.readNBytes(SourceFormat.LARGEST_RECORD + 1);
    if (file.length > SourceFormat.LARGEST_RECORD) {
      sink.oversize(new Source(ID, origin.file(), origin.entry(), 0), file.length);
      return;
    }
    Sheets sheets = new Sheets(origin, sink);
    try {
      if (OfficeFiles.kind(file).equals(Optional.of(OfficeFiles.Kind.WORKBOOK))) {
        new OpenWorkbook(file).read(sheets);
      } else {
        OldWorkbook.read(file, sheets);
      }
      sheets.end();
    } catch (UnreadableWorkbook e) {
      sheets.end();
      sink.record(
          new RawRecord(
              file,
              new Source(ID, origin.file(), origin.entry(), 0),
              new Unreadable(String.valueOf(e.getMessage()))));
    }
  }

  @Override
  public Reading parse(RawRecord record) {
    if (record.context() instanceof Unreadable(String why)) {
      return new Reading.Broken(record.source(), why);
    }
    if (record.context() instanceof SheetTable.NoTable) {
      return new Reading.Skipped(
          record.source(), "no row of this sheet names the columns of a table of patents");
    }
    return TableShape.read(record);
  }

  @Override
  public String office(RawRecord record) {
    return tables.office(record);
  }

  @Override
  public String toString() {
    return ID;
  }

  /// The sheets of one workbook.
  private final class Sheets implements SheetSink {
    private final Origin origin;
    private final RecordSink sink;
    private Optional<SheetTable> table = Optional.empty();

    Sheets(Origin origin, RecordSink sink) {
      this.origin = origin;
      this.sink = sink;
    }

    @Override
    public void sheet(String name) throws IOException {
      end();
      String entry = origin.entry().isEmpty() ? name : origin.entry() + "!" + name;
      table = Optional.of(tables.sheet(ID, new Origin(origin.file(), entry), sink));
    }

    @Override
    public void row(int number, List<String> cells) throws IOException {
      if (table.isPresent()) {
        table.get().row(number, cells);
      }
    }

    void end() throws IOException {
      if (table.isPresent()) {
        table.get().end();
        table = Optional.empty();
      }
    }
  }
}
