package monazite.corpus.format.sheet;

import monazite.corpus.format.Reasons;

/// A workbook that can't be read, or not to its end; says why and what to do.
final class UnreadableWorkbook extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableWorkbook(String why) {
    super(why);
  }

  UnreadableWorkbook(String why, Throwable cause) {
    super(why, cause);
  }

  static UnreadableWorkbook damaged(Exception cause) {
    return new UnreadableWorkbook(
        "damaged workbook: "
            + Reasons.of(cause)
            + "; open it in a spreadsheet program and save it anew",
        cause);
  }
}
