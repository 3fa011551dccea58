package monazite.corpus.format.shape;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import monazite.corpus.format.SourceFormat;

/// The part of a stream that holds the record at hand: bytes are addressed from where it begins.
/// Where the stream fails, what came before can still be read; [#close] then says so.
public final class Window {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private byte[] buffer;
  private long position;
  private int start;
  private int end;
  private boolean ended;
  private Optional<IOException> failure = Optional.empty();

  /// @param in read to its end, not closed
  public Window(InputStream in) {
    this.in = in;
    this.buffer = new byte[2 * CHUNK];
  }

  /// A window over bytes that are all there; they are not copied.
  public Window(byte[] bytes) {
    this.in = InputStream.nullInputStream();
    this.buffer = bytes;
    this.end = bytes.length;
    this.ended = true;
  }

  /// Whether the stream goes on that far, from where the window stands.
  public boolean has(int offset) {
    while (start + offset >= end) {
      if (ended) {
        return false;
      }
      fill();
    }
    return true;
  }

  /// A byte that the window [#has].
  public byte at(int offset) {
    return buffer[start + offset];
  }

  /// A copy of bytes that the window has.
  public byte[] bytes(int from, int to) {
    return Arrays.copyOfRange(buffer, start + from, start + to);
  }

  /// Up to so many bytes from where the window stands; fewer where the stream ends.
  public byte[] head(int most) {
    return has(most - 1) ? bytes(0, most) : bytes(0, end - start);
  }

  /// Moves on: bytes before are forgotten.
  public void advance(int by) {
    start += by;
    position += by;
  }

  /// Where the window stands in the stream.
  public long position() {
    return position;
  }

  /// Whether a record of this length is too large to be held in memory.
  public static boolean isTooLarge(int length) {
    return length > SourceFormat.LARGEST_RECORD;
  }

  /// Throws what the stream failed with, if it did.
  public void close() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /// What is left of the stream; the window is of no use while it is read.
  public InputStream stream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] to, int at, int most) throws IOException {
        if (!has(0)) {
          Window.this.close();
          return -1;
        }
        int length = Math.min(most, end - start);
        System.arraycopy(buffer, start, to, at, length);
        advance(length);
        return length;
      }
    };
  }

  private void fill() {
    if (start > 0 && (end == buffer.length || start >= buffer.length / 2)) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      int read = in.read(buffer, end, Math.min(CHUNK, buffer.length - end));
      ended = read < 0;
      end += Math.max(read, 0);
    } catch (IOException e) {
      failure = Optional.of(e);
      ended = true;
    }
  }
}
