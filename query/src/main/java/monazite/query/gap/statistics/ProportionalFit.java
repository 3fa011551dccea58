package monazite.query.gap.statistics;

import java.util.Arrays;

/// What each cell of a table should hold if rows and columns had nothing to do with each other,
/// outside of cells that can't be (quasi-independence; Deming and Stephan 1940, Goodman 1968).
public final class ProportionalFit {
  private static final double CLOSE = 1e-9;
  private static final int MOST_ROUNDS = 1000;

  private ProportionalFit() {}

  /// Expected counts; NaN where a cell can't be. A row or column without any possible cell, or
  /// without any count, expects nothing.
  ///
  /// @param found counts, row by row
  /// @param possible false for cells that can't be: their counts are left out of every total
  public static double[][] expected(double[][] found, boolean[][] possible) {
    int rows = found.length;
    int columns = rows == 0 ? 0 : found[0].length;
    double[] rowTotals = new double[rows];
    double[] columnTotals = new double[columns];
    double[][] fit = new double[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (possible[r][c]) {
          rowTotals[r] += found[r][c];
          columnTotals[c] += found[r][c];
          fit[r][c] = 1;
        }
      }
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double change = Math.max(scaleRows(fit, rowTotals), scaleColumns(fit, columnTotals));
      if (change < CLOSE) {
        break;
      }
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (!possible[r][c]) {
          fit[r][c] = Double.NaN;
        }
      }
    }
    return fit;
  }

  private static double scaleRows(double[][] fit, double[] totals) {
    double change = 0;
    for (int r = 0; r < fit.length; r++) {
      double factor = factor(totals[r], Arrays.stream(fit[r]).sum());
      change = Math.max(change, Math.abs(factor - 1));
      for (int c = 0; c < fit[r].length; c++) {
        fit[r][c] *= factor;
      }
    }
    return change;
  }

  private static double scaleColumns(double[][] fit, double[] totals) {
    double change = 0;
    for (int c = 0; c < totals.length; c++) {
      double sum = 0;
      for (double[] row : fit) {
        sum += row[c];
      }
      double factor = factor(totals[c], sum);
      change = Math.max(change, Math.abs(factor - 1));
      for (double[] row : fit) {
        row[c] *= factor;
      }
    }
    return change;
  }

  private static double factor(double total, double sum) {
    return sum > 0 ? total / sum : 1;
  }
}
