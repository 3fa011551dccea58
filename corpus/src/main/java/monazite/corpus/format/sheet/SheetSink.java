package monazite.corpus.format.sheet;

import java.io.IOException;
import java.util.List;

/// Takes the sheets of a workbook and their rows, in the workbook's order.
interface SheetSink {
  /// The most columns that a sheet can have.
  int MOST_COLUMNS = 16_384;

  /// A sheet begins.
  void sheet(String name) throws IOException;

  /// The next row of the sheet at hand.
  ///
  /// @param number from 1
  /// @param cells from the first column on; dates as `2019-12-31`, numbers without exponent
  void row(int number, List<String> cells) throws IOException;
}
