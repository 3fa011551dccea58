package monazite.corpus.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.usermodel.CellType;

/// Reads an XLS workbook, record by record.
final class OldWorkbook implements HSSFListener {
  private final SheetSink sink;
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private Optional<SSTRecord> strings = Optional.empty();
  private boolean from1904;
  private boolean inSheet;
  private int seen;
  private int row = -1;
  private final List<String> cells = new ArrayList<>();
  private Optional<FormulaRecord> waiting = Optional.empty();

  /// Carries what the sink throws through POI.
  private static final class SinkFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final IOException cause;

    SinkFailure(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private OldWorkbook(SheetSink sink) {
    this.sink = sink;
  }

  /// Hands out all rows of all sheets.
  ///
  /// @throws IOException what the sink throws
  static void read(byte[] file, SheetSink sink) throws IOException, UnreadableWorkbook {
    try (POIFSFileSystem folder = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (folder.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableWorkbook("encrypted: save it without a password");
      }
      if (folder.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw new UnreadableWorkbook("a text in the old Word format: save it as DOCX or PDF");
      }
      OldWorkbook workbook = new OldWorkbook(sink);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(workbook.formats);
      new HSSFEventFactory().processWorkbookEvents(request, folder);
      workbook.endRow();
    } catch (SinkFailure e) {
      throw e.cause;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableWorkbook("encrypted: save it without a password", e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableWorkbook("written before Excel 97: save it as XLSX", e);
    } catch (IOException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  @Override
  public void processRecord(Record record) {
    try {
      take(record);
    } catch (IOException e) {
      throw new SinkFailure(e);
    }
  }

  private void take(Record record) throws IOException {
    switch (record) {
      case BoundSheetRecord sheet -> sheets.add(sheet);
      case SSTRecord table -> strings = Optional.of(table);
      case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
      case BOFRecord begin -> begin(begin);
      case StringRecord text -> {
        waiting.ifPresent(formula -> cell(formula, text.getString()));
        waiting = Optional.empty();
      }
      case CellValueRecordInterface cell -> value(cell);
      default -> {}
    }
  }

  private void begin(BOFRecord begin) throws IOException {
    endRow();
    inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
    if (inSheet) {
      List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(sheets));
      sink.sheet(seen < ordered.size() ? ordered.get(seen).getSheetname() : "sheet " + (seen + 1));
      seen++;
    }
  }

  private void value(CellValueRecordInterface cell) throws IOException {
    if (!inSheet) {
      return;
    }
    if (cell.getRow() != row) {
      endRow();
      row = cell.getRow();
    }
    switch (cell) {
      case LabelSSTRecord label -> {
        int index = label.getSSTIndex();
        boolean there =
            strings.isPresent() && index >= 0 && index < strings.get().getNumUniqueStrings();
        cell(cell, there ? strings.get().getString(index).getString() : "");
      }
      case LabelRecord label -> cell(cell, label.getValue());
      case FormulaRecord formula -> formula(formula);
      case NumberRecord number -> cell(cell, number(number, number.getValue()));
      case RKRecord number -> cell(cell, number(number, number.getRKNumber()));
      default -> {}
    }
  }

  private void formula(FormulaRecord formula) {
    waiting = Optional.empty();
    if (formula.getCachedResultTypeEnum() == CellType.STRING) {
      if (formula.hasCachedResultString()) {
        waiting = Optional.of(formula);
      }
      cell(formula, label(formula.getParsedExpression()));
    } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
      String label = label(formula.getParsedExpression());
      cell(formula, label.isEmpty() ? number(formula, formula.getValue()) : label);
    }
  }

  /// What a link shows whose result was not stored with it: the last of its texts.
  private static String label(Ptg[] formula) {
    boolean link =
        formula.length > 2 && formula[formula.length - 1].toString().contains("HYPERLINK");
    return link && formula[formula.length - 2] instanceof StringPtg text ? text.getValue() : "";
  }

  private String number(CellRecord cell, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    String format = formats.getFormatString(cell);
    return CellValue.number(
        BigDecimal.valueOf(value),
        formats.getFormatIndex(cell),
        format == null ? "" : format,
        from1904);
  }

  private void cell(CellValueRecordInterface cell, String text) {
    int column = cell.getColumn();
    while (cells.size() <= column && column < SheetSink.MOST_COLUMNS) {
      cells.add("");
    }
    if (column >= 0 && column < cells.size()) {
      cells.set(column, text);
    }
  }

  private void endRow() throws IOException {
    waiting = Optional.empty();
    if (row >= 0 && !cells.isEmpty()) {
      sink.row(row + 1, List.copyOf(cells));
    }
    row = -1;
    cells.clear();
  }
}
