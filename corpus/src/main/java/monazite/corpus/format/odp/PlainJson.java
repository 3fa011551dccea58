package monazite.corpus.format.odp;

/// JSON text that is the stream itself.
final class PlainJson implements OdpBoundaries.Wrapping {
  @Override
  public int character(byte[] b, int i, int end, JsonNest nest) {
    if (b[i] == '\n' && nest.inString()) {
      nest.endString();
    }
    return b[i] & 0xff;
  }

  @Override
  public int width() {
    return 1;
  }
}
