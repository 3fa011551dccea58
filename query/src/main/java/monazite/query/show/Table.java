package monazite.query.show;

import java.util.List;

/// Rows under named columns, ready to be shown in any format.
///
/// @param title what the table is
/// @param columns in their order
/// @param rows each with one cell a column; a cell is text, possibly empty
public record Table(String title, List<Column> columns, List<List<String>> rows) {
  /// How a column's cells are set.
  public enum Kind {
    /// Cut where a terminal is too narrow.
    TEXT,
    /// Broken into lines instead of cut.
    PROSE,
    NUMBER,
    DATE
  }

  /// A column.
  ///
  /// @param key as in JSON: `lastDay`
  /// @param head as people read it: `last day`
  public record Column(String key, String head, Kind kind) {
    /// A column of text.
    public static Column text(String key, String head) {
      return new Column(key, head, Kind.TEXT);
    }

    /// A column of text that must stand whole.
    public static Column prose(String key, String head) {
      return new Column(key, head, Kind.PROSE);
    }

    /// A column of numbers, set to the right.
    public static Column number(String key, String head) {
      return new Column(key, head, Kind.NUMBER);
    }

    /// A column of ISO dates.
    public static Column date(String key, String head) {
      return new Column(key, head, Kind.DATE);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            title + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
