package monazite.query.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import monazite.query.gap.statistics.Counts;
import monazite.query.gap.statistics.PriorShape;
import monazite.query.gap.statistics.ProportionalFit;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.seeds.gap.GapRules;

/// Counts of families by two dimensions, with what each cell should hold.
///
/// A family that stands for others that were not found weighs more than one, but tells nothing that
/// it doesn't tell itself: posteriors rest on counts divided by the mean weight.
final class CellTable {
  private final Axis rows;
  private final Axis columns;
  private final double[][] found;
  private final double[][] expected;
  private final List<List<List<CountedFamily>>> members = new ArrayList<>();
  private final double[][] sums;
  private double families;
  private final double scale;
  private final double shape;

  /// Counts families.
  ///
  /// @param weight what a family counts for
  /// @param can whether a cell can be, by row and column
  CellTable(
      List<CountedFamily> all,
      Axis rows,
      Axis columns,
      ToDoubleFunction<CountedFamily> weight,
      BiPredicate<String, String> can,
      GapRules rules) {
    this.rows = rows;
    this.columns = columns;
    int height = rows.ids().size();
    int width = columns.ids().size();
    found = new double[height][width];
    // sum and sum of squares by row, then by column
    sums = new double[height + width][2];
    boolean[][] possible = new boolean[height][width];
    for (int r = 0; r < height; r++) {
      List<List<CountedFamily>> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        possible[r][c] = can.test(rows.ids().get(r), columns.ids().get(c));
        row.add(new ArrayList<>());
      }
      members.add(row);
    }
    Map<String, Integer> rowAt = rows.positions();
    Map<String, Integer> columnAt = columns.positions();
    for (CountedFamily family : all) {
      add(family, rows.at(family, rowAt), columns.at(family, columnAt), weight, possible);
    }
    double weights = 0;
    double squares = 0;
    for (int r = 0; r < height; r++) {
      weights += sums[r][0];
      squares += sums[r][1];
    }
    scale = weights > 0 ? Math.max(1, squares / weights) : 1;
    expected = ProportionalFit.expected(found, possible);
    shape = shape(rules);
  }

  private void add(
      CountedFamily family,
      Map<Integer, Double> inRows,
      Map<Integer, Double> inColumns,
      ToDoubleFunction<CountedFamily> weight,
      boolean[][] possible) {
    double most = 0;
    double times = inRows.isEmpty() || inColumns.isEmpty() ? 0 : weight.applyAsDouble(family);
    for (Map.Entry<Integer, Double> row : inRows.entrySet()) {
      for (Map.Entry<Integer, Double> column : inColumns.entrySet()) {
        int r = row.getKey();
        int c = column.getKey();
        double share = row.getValue() * column.getValue();
        if (possible[r][c] && times > 0) {
          double part = share * times;
          found[r][c] += part;
          sums[r][0] += part;
          sums[r][1] += part * part;
          sums[rows.ids().size() + c][0] += part;
          sums[rows.ids().size() + c][1] += part * part;
          members.get(r).get(c).add(family);
          most = Math.max(most, share);
        }
      }
    }
    families += most;
  }

  private double shape(GapRules rules) {
    double[][] seen = new double[found.length][];
    double[][] meant = new double[found.length][];
    for (int r = 0; r < found.length; r++) {
      seen[r] = scaled(found[r]);
      meant[r] = scaled(expected[r]);
    }
    return PriorShape.of(
        seen,
        meant,
        rules.number("leastSpread"),
        rules.number("leastShape"),
        rules.number("mostShape"));
  }

  private double[] scaled(double[] row) {
    double[] all = row.clone();
    for (int c = 0; c < all.length; c++) {
      all[c] /= scale;
    }
    return all;
  }

  /// Whether there are enough families for a word on a single cell.
  boolean tellsCells(GapRules rules) {
    return families >= rules.number("smallestMatrix");
  }

  /// Weighted number of families in the table.
  double families() {
    return families;
  }

  /// Shape of the prior of its ratios.
  double shape() {
    return shape;
  }

  Axis rows() {
    return rows;
  }

  Axis columns() {
    return columns;
  }

  /// Whether a cell can be.
  boolean possible(int r, int c) {
    return !Double.isNaN(expected[r][c]);
  }

  double found(int r, int c) {
    return found[r][c];
  }

  double expected(int r, int c) {
    return expected[r][c];
  }

  /// Expected count in families that were really seen: what chance works on.
  double exposure(int r, int c) {
    return expected[r][c] / scale;
  }

  /// What is known of a cell's ratio if its count were so many times as much, and more families
  /// were added.
  RatioPosterior posterior(int r, int c, double times, double more) {
    return new RatioPosterior(found[r][c] * times / scale + more, exposure(r, c), shape);
  }

  /// Families of a cell.
  List<CountedFamily> members(int r, int c) {
    return members.get(r).get(c);
  }

  /// Effective number of families behind a cell's expectation: that of its row or its column,
  /// whichever is less.
  double effective(int r, int c) {
    double[] row = sums[r];
    double[] column = sums[rows.ids().size() + c];
    return Math.min(Counts.effective(row[0], row[1]), Counts.effective(column[0], column[1]));
  }

  /// As shown.
  GapMatrix matrix(String name, String material, GapRules rules) {
    boolean told = tellsCells(rules);
    List<List<GapMatrix.Cell>> cells = new ArrayList<>();
    for (int r = 0; r < found.length; r++) {
      List<GapMatrix.Cell> row = new ArrayList<>();
      for (int c = 0; c < found[r].length; c++) {
        boolean scored = told && possible(r, c) && expected[r][c] > 0;
        row.add(
            new GapMatrix.Cell(
                found[r][c],
                expected[r][c],
                scored ? posterior(r, c, 1, 0).below(rules.number("thin")) : Double.NaN));
      }
      cells.add(row);
    }
    return new GapMatrix(
        name, material, rows.kind(), columns.kind(), rows.ids(), columns.ids(), cells, told);
  }
}
