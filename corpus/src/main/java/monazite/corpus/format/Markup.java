package monazite.corpus.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds markup in bytes, eight at a time: a dump is looked through at the speed of memory.
public final class Markup {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long OPENINGS = ONES * '<';

  private Markup() {}

  /// Place of the first `<` in `[from, to)`, or `to` where there is none.
  public static int next(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long differs = (long) EIGHT.get(bytes, i) ^ OPENINGS;
      long zeros = (differs - ONES) & ~differs & HIGHS;
      if (zeros != 0) {
        return i + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != '<') {
      i++;
    }
    return i;
  }
}
