package monazite.corpus.format.odp;

import monazite.corpus.format.Cutter;

/// Finds where the members of JSON answers begin and end.
final class OdpBoundaries implements Cutter.Boundaries {
  private final JsonNest nest = new JsonNest();
  private final Wrapping wrapping;
  private boolean ended;
  private boolean pending;
  private boolean begun;
  private boolean garbage;

  /// Bytes beyond the last stretch that its last character took.
  private int over;

  /// How JSON text stands in a stream.
  interface Wrapping {
    /// No character of JSON.
    int NONE = -1;

    /// The text ends here, whether it is complete or not.
    int END = -2;

    /// The character at a place of the text, or [#NONE] or [#END]; asked in the stream's order, of
    /// a place where a record begins twice.
    int character(byte[] b, int i, int end, JsonNest nest);

    /// Bytes that the character asked for last takes.
    int width();
  }

  OdpBoundaries(Wrapping wrapping) {
    this.wrapping = wrapping;
  }

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    int i = from + over;
    over = 0;
    for (; i < safe; i += wrapping.width()) {
      if (pending) {
        pending = false;
        ended = true;
        return i;
      }
      int c = wrapping.character(b, i, end, nest);
      if (c == Wrapping.END) {
        pending = nest.isOpen() || garbage;
        garbage = false;
        nest.clear();
      } else if (c != Wrapping.NONE) {
        if (begins(c)) {
          return i;
        }
        begun = false;
        pending = nest.take(c);
      }
    }
    over = i - safe;
    ended = pending || nest.isOpen() || garbage;
    return -1;
  }

  private boolean begins(int c) {
    if (begun) {
      return false;
    }
    JsonNest.Begin begin = nest.begins(c);
    if (begin == JsonNest.Begin.NOTHING) {
      garbage |= nest.depth() == 0 && isGarbage(c);
      return false;
    }
    ended = begin == JsonNest.Begin.ANEW ? nest.isOpen() : garbage;
    garbage = false;
    begun = true;
    if (begin == JsonNest.Begin.ANEW) {
      nest.clear();
    }
    return true;
  }

  /// Whether a character between answers is none that may stand there; a byte order mark may.
  private static boolean isGarbage(int c) {
    return c > ' ' && c < 0x80 && c != ',' && c != ']';
  }

  /// Whether the stretch that ended with the last boundary, or with the stream, is a record.
  boolean isRecord() {
    return ended;
  }
}
