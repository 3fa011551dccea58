package monazite.query.gap;

import java.util.List;

/// A table of counts, as a matrix shows it.
///
/// @param name what is counted: `material by topic`
/// @param material to which it belongs; empty for all
/// @param rowKind name of the dimension of rows, as in a finding's cell
/// @param columnKind name of the dimension of columns
/// @param rows ids of the rows
/// @param columns ids of the columns
/// @param cells row by row
/// @param cellsTold false where the matrix has too few families for anything but totals
public record GapMatrix(
    String name,
    String material,
    String rowKind,
    String columnKind,
    List<String> rows,
    List<String> columns,
    List<List<Cell>> cells,
    boolean cellsTold) {
  /// One cell.
  ///
  /// @param found weighted number of families
  /// @param expected by its row and column; NaN for a structural zero
  /// @param score chance that the true number is below half of the expected one; NaN where not told
  public record Cell(double found, double expected, double score) {}

  public GapMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }
}
