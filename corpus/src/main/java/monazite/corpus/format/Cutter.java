package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import monazite.corpus.document.Source;

/// Cuts a stream at boundaries, holding no more than the record at hand.
public final class Cutter {
  /// Bytes that a [Boundaries] may look at beyond the place that it judges.
  public static final int LOOKAHEAD = 1024;

  private static final int CHUNK = 1 << 18;

  private final Boundaries boundaries;
  private final String format;
  private final SourceFormat.Origin origin;
  private final SourceFormat.RecordSink sink;

  private byte[] buffer = new byte[CHUNK + LOOKAHEAD];
  private long base;
  private int start;
  private int end;
  private long oversizeAt = -1;

  /// Finds where records begin. Has state: one for each stream, asked in the stream's order.
  public interface Boundaries {
    /// First place in `[from, safe)` where a record begins, or -1; bytes up to `end` may be looked
    /// at. After a find the next call begins at the found place.
    int next(byte[] bytes, int from, int safe, int end);
  }

  /// A cutter for one stream.
  ///
  /// @param format id that the records' sources bear
  public Cutter(
      Boundaries boundaries,
      String format,
      SourceFormat.Origin origin,
      SourceFormat.RecordSink sink) {
    this.boundaries = boundaries;
    this.format = format;
    this.origin = origin;
    this.sink = sink;
  }

  /// Hands out all records. Where the stream fails, what was read before is handed out first.
  public void cut(InputStream in) throws IOException {
    int scan = 0;
    boolean last = false;
    IOException failure = null;
    while (true) {
      int safe = last ? end : end - LOOKAHEAD;
      int found = safe > scan ? boundaries.next(buffer, scan, safe, end) : -1;
      if (found >= 0) {
        emit(found);
        scan = found;
        start = found;
        continue;
      }
      if (last) {
        emit(end);
        if (failure != null) {
          throw failure;
        }
        return;
      }
      scan = Math.max(scan, safe);
      scan -= makeRoom(scan);
      try {
        int read = in.read(buffer, end, buffer.length - end);
        last = read < 0;
        end += Math.max(read, 0);
      } catch (IOException e) {
        failure = e;
        last = true;
      }
    }
  }

  /// Frees space behind `end`; returns by how many bytes the contents moved down.
  private int makeRoom(int scan) {
    if (end < buffer.length) {
      return 0;
    }
    if (start == 0 && buffer.length < SourceFormat.LARGEST_RECORD + LOOKAHEAD) {
      long larger = Math.min(2L * buffer.length, SourceFormat.LARGEST_RECORD + LOOKAHEAD);
      buffer = Arrays.copyOf(buffer, (int) larger);
      return 0;
    }
    if (start == 0) {
      oversizeAt = oversizeAt < 0 ? base : oversizeAt;
      start = scan;
    }
    int moved = start;
    System.arraycopy(buffer, moved, buffer, 0, end - moved);
    base += moved;
    end -= moved;
    start = 0;
    return moved;
  }

  private void emit(int to) throws IOException {
    if (oversizeAt >= 0) {
      sink.oversize(source(oversizeAt), base + to - oversizeAt);
      oversizeAt = -1;
      return;
    }
    int from = start;
    while (from < to && buffer[from] >= 0 && buffer[from] <= ' ') {
      from++;
    }
    if (from < to) {
      byte[] bytes = Arrays.copyOfRange(buffer, from, to);
      sink.record(new RawRecord(bytes, source(base + from)));
    }
  }

  private Source source(long offset) {
    return new Source(format, origin.file(), origin.entry(), offset);
  }
}
