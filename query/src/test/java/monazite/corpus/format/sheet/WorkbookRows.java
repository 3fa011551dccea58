package monazite.corpus.format.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A workbook as the program itself reads it back: the rows of each sheet, dates as `2019-12-31`.
public record WorkbookRows(Map<String, List<List<String>>> sheets) {
  /// The sheets' names in their order.
  public List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  /// The rows of a sheet; none where there is no such sheet.
  public List<List<String>> sheet(String name) {
    return sheets.getOrDefault(name, List.of());
  }

  /// The rows by sheet, in the workbook's order.
  public static WorkbookRows of(byte[] file) throws IOException {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try {
      new OpenWorkbook(file)
          .read(
              new SheetSink() {
                private List<List<String>> current = new ArrayList<>();

                @Override
                public void sheet(String name) {
                  current = new ArrayList<>();
                  sheets.put(name, current);
                }

                @Override
                public void row(int number, List<String> cells) {
                  current.add(List.copyOf(cells));
                }
              });
    } catch (UnreadableWorkbook e) {
      throw new IOException(e.getMessage(), e);
    }
    return new WorkbookRows(sheets);
  }
}
