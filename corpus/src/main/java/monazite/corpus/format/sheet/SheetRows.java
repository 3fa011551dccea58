package monazite.corpus.format.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.media.OfficeParts;
import monazite.corpus.xml.XmlCursor;

/// Reads the rows of one sheet of an XLSX workbook.
final class SheetRows {
  private static final int LONGEST_NUMBER = 400;

  private final OfficeParts parts;
  private final SharedTexts texts;
  private final CellStyles styles;
  private final boolean from1904;

  SheetRows(OfficeParts parts, SharedTexts texts, CellStyles styles, boolean from1904) {
    this.parts = parts;
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /// Hands out all rows that have cells.
  void each(SheetSink sink) throws XMLStreamException, IOException {
    XmlCursor xml = parts.cursor();
    xml.child();
    while (xml.child()) {
      if (!xml.name().equals("sheetData")) {
        parts.rest();
        xml.skip();
        continue;
      }
      int number = 0;
      while (xml.child()) {
        parts.rest();
        number = number(xml.attribute("r"), number + 1);
        List<String> cells = row(xml);
        if (!cells.isEmpty()) {
          sink.row(number, cells);
        }
      }
    }
  }

  private List<String> row(XmlCursor xml) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    int column = -1;
    while (xml.child()) {
      column = column(xml.attribute("r"), column + 1);
      String text = xml.name().equals("c") ? cell(xml) : "";
      if (column < SheetSink.MOST_COLUMNS) {
        while (cells.size() <= column) {
          cells.add("");
        }
        cells.set(column, text);
      }
    }
    return cells;
  }

  private String cell(XmlCursor xml) throws XMLStreamException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    String formula = "";
    String own = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "v" -> value = xml.exact();
        case "f" -> formula = xml.exact();
        case "is" -> own = SharedTexts.text(xml);
        default -> xml.skip();
      }
    }
    if (value.isBlank() || (value.equals("0") && !formula.isEmpty())) {
      String label = CellValue.label(formula);
      return label.isEmpty() && type.equals("inlineStr") ? own : label.isEmpty() ? value : label;
    }
    return switch (type) {
      case "s" -> texts.at(value);
      case "inlineStr" -> own;
      case "str" -> value;
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "e" -> "";
      case "d" -> value.strip();
      default -> number(value.strip(), style);
    };
  }

  private String number(String value, String style) {
    try {
      int format = styles.formatId(style);
      return value.length() > LONGEST_NUMBER
          ? value
          : CellValue.number(new BigDecimal(value), format, styles.format(format), from1904);
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static int number(String digits, int otherwise) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 9
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : otherwise;
  }

  /// `B7` is column 1. Columns that no sheet has are one beyond the last.
  private static int column(String place, int otherwise) {
    int column = 0;
    int letters = 0;
    while (letters < place.length()
        && place.charAt(letters) >= 'A'
        && place.charAt(letters) <= 'Z'
        && column < SheetSink.MOST_COLUMNS) {
      column = column * 26 + place.charAt(letters) - 'A' + 1;
      letters++;
    }
    return letters == 0 ? otherwise : Math.min(column - 1, SheetSink.MOST_COLUMNS);
  }
}
