package monazite.corpus.format.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.xml.XmlCursor;

/// The number formats of cell styles.
final class CellStyles {
  static final CellStyles NONE = new CellStyles();

  private static final int MOST = 100_000;

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();

  private CellStyles() {}

  static CellStyles read(XmlCursor xml) throws XMLStreamException, UnreadableWorkbook {
    CellStyles all = new CellStyles();
    xml.child();
    while (xml.child()) {
      switch (xml.name()) {
        case "numFmts" -> {
          while (xml.child()) {
            all.formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            xml.skip();
          }
        }
        case "cellXfs" -> {
          while (xml.child()) {
            all.styles.add(number(xml.attribute("numFmtId")));
            xml.skip();
          }
        }
        default -> xml.skip();
      }
      if (all.formats.size() > MOST || all.styles.size() > MOST) {
        throw new UnreadableWorkbook("more than " + MOST + " styles: save each sheet as CSV");
      }
    }
    return all;
  }

  /// Id of a style's number format; 0, which is none, where the style is not known.
  int formatId(String style) {
    int index = style.isEmpty() ? 0 : number(style);
    return index >= 0 && index < styles.size() ? styles.get(index) : 0;
  }

  /// The format of an id as it is written; empty for those that every program knows.
  String format(int id) {
    return formats.getOrDefault(id, "");
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 8
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }
}
