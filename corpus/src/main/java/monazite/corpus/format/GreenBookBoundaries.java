package monazite.corpus.format;

/// Finds the lines `PATN`.
final class GreenBookBoundaries implements Cutter.Boundaries {
  private boolean lineBegins = true;

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    for (int i = from; i < safe; i++) {
      byte c = b[i];
      if (c == '\n' || c == '\r') {
        lineBegins = true;
      } else if (lineBegins) {
        lineBegins = false;
        if (c == 'P' && isPatn(b, i, end)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isPatn(byte[] b, int i, int end) {
    return i + 4 <= end
        && b[i + 1] == 'A'
        && b[i + 2] == 'T'
        && b[i + 3] == 'N'
        && (i + 4 == end || (b[i + 4] >= 0 && b[i + 4] <= ' '));
  }
}
