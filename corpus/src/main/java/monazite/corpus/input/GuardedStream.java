package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;

/// Counts what an input's stream gives and names its failures: whatever it throws is a
/// [BrokenInputException]. Closing it does not close the stream below.
final class GuardedStream extends InputStream {
  private final InputStream in;
  private final Count count;

  /// Told of bytes read.
  interface Count {
    void bytes(long read) throws BrokenInputException;
  }

  GuardedStream(InputStream in, Count count) {
    this.in = in;
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (BrokenInputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new BrokenInputException("cut short or damaged: " + e.getMessage(), e);
    }
    if (read > 0) {
      count.bytes(read);
    }
    return read;
  }
}
