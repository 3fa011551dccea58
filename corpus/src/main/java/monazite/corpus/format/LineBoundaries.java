package monazite.corpus.format;

/// Finds the beginnings of lines.
public final class LineBoundaries implements Cutter.Boundaries {
  private boolean lineEnded;

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    for (int i = from; i < safe; i++) {
      if (lineEnded) {
        lineEnded = false;
        return i;
      }
      lineEnded = b[i] == '\n';
    }
    return -1;
  }
}
