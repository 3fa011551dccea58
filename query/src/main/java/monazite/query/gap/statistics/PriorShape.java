package monazite.query.gap.statistics;

/// How much the cells of a matrix differ from what rows and columns lead to expect, as the shape of
/// a Gamma prior of mean 1: the smaller, the more they differ.
public final class PriorShape {
  /// Cells that expect less say nothing of it: their ratio is mostly chance.
  private static final double LEAST_EXPECTED = 1;

  private PriorShape() {}

  /// The shape by moments: the spread of found over expected beyond chance, each cell weighted by
  /// what it expects, less one standard error. Without that, gaps are found just where the spread
  /// came out too large by chance, and more of them are false than declared.
  ///
  /// @param found counts by cell
  /// @param expected by cell; NaN for cells that can't be
  /// @param leastSpread smallest spread that is believed
  /// @param least smallest shape
  /// @param most largest shape
  public static double of(
      double[][] found, double[][] expected, double leastSpread, double least, double most) {
    double weights = 0;
    double squares = 0;
    double chance = 0;
    for (int r = 0; r < found.length; r++) {
      for (int c = 0; c < found[r].length; c++) {
        double e = expected[r][c];
        if (e >= LEAST_EXPECTED) { // never true of NaN
          double off = found[r][c] - e;
          weights += e;
          squares += off * off / e;
          chance += 1;
        }
      }
    }
    if (weights <= 0) {
      return least;
    }
    double spread = Math.max(0, (squares - chance) / weights);
    double surely = spread - error(expected, spread) / weights;
    return Math.clamp(1 / Math.max(leastSpread, surely), least, most);
  }

  /// Standard error of the sum of squares at a spread: a squared deviation by its expectation e has
  /// a mean of 1 + e·spread and about twice the square of that as variance, and 1/e of the
  /// Poisson's skew.
  private static double error(double[][] expected, double spread) {
    double variance = 0;
    for (double[] row : expected) {
      for (double e : row) {
        if (e >= LEAST_EXPECTED) {
          variance += 2 * (1 + e * spread) * (1 + e * spread) + 1 / e;
        }
      }
    }
    return Math.sqrt(variance);
  }
}
