package monazite.query.show;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/// Writes one table into a sheet: the heads frozen and filtered, dates as dates, numbers as numbers,
/// and text as text whatever it begins with.
final class XlsxSheet {
  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_CELL = 32_767;

  /// Excel counts days as if 1900 had been a leap year; before March of it dates are not to be had.
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /// A number with more digits would be rounded.
  private static final int DIGITS = 15;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  /// What a reader of the file would take for a coded character.
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Worksheet sheet;
  private final Table table;
  private final int mostRows;

  XlsxSheet(Worksheet sheet, Table table) {
    this(sheet, table, MOST_ROWS);
  }

  /// @param mostRows rows that the sheet can have, its heads among them
  XlsxSheet(Worksheet sheet, Table table, int mostRows) {
    this.sheet = sheet;
    this.table = table;
    this.mostRows = mostRows;
  }

  void write() {
    List<Table.Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, text(columns.get(i).head()));
      sheet.style(0, i).bold().fillColor("E8ECF1").set();
      sheet.width(i, width(i));
    }
    // One row is kept for saying what is missing.
    int room = table.rows().size() < mostRows ? table.rows().size() : mostRows - 2;
    for (int row = 0; row < room; row++) {
      for (int i = 0; i < columns.size(); i++) {
        cell(row + 1, i, table.rows().get(row).get(i), columns.get(i).kind());
      }
    }
    if (room < table.rows().size()) {
      sheet.value(
          room + 1,
          0,
          "%d rows more: a sheet holds no more; ask for less, or for CSV"
              .formatted(table.rows().size() - room));
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, room, columns.size() - 1);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
  }

  private void cell(int row, int column, String value, Table.Kind kind) {
    if (value.isEmpty()) {
      return;
    }
    switch (kind) {
      case DATE -> {
        Optional<LocalDate> day = day(value);
        if (day.isPresent()) {
          sheet.value(row, column, day.get());
          sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
          words(row, column, value, false);
        }
      }
      case NUMBER -> {
        if (NUMBER.matcher(value).matches() && new BigDecimal(value).precision() <= DIGITS) {
          sheet.value(row, column, new BigDecimal(value));
        } else {
          words(row, column, value, false);
        }
      }
      case TEXT -> words(row, column, value, false);
      case PROSE -> words(row, column, value, true);
    }
  }

  /// A string cell is never run. The text format keeps it so when somebody edits the cell.
  private void words(int row, int column, String value, boolean wrap) {
    String text = text(value);
    sheet.value(row, column, text);
    if (PlainText.isLikeFormula(value) || PlainText.isLikeFormula(text)) {
      sheet.style(row, column).format("@").wrapText(wrap).set();
    } else if (wrap) {
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value)).filter(day -> !day.isBefore(FIRST_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // an interval, or what isn't known
    }
  }

  private static String text(String value) {
    String plain = CODED.matcher(PlainText.of(value)).replaceAll("_x005F_");
    if (plain.length() <= LONGEST_CELL) {
      return plain;
    }
    String note = " … [cut: %d characters, a cell holds no more]".formatted(value.length());
    int end = LONGEST_CELL - note.length();
    boolean half = Character.isHighSurrogate(plain.charAt(end - 1));
    return plain.substring(0, half ? end - 1 : end) + note;
  }

  private double width(int column) {
    int widest = TextTable.seen(table.columns().get(column).head()) + 3; // the filter's arrow
    for (int row = 0; row < Math.min(1000, table.rows().size()); row++) {
      widest = Math.max(widest, TextTable.seen(table.rows().get(row).get(column)) + 1);
    }
    return Math.clamp(widest, NARROWEST, WIDEST);
  }
}
