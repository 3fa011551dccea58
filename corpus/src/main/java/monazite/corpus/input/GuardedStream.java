package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Counts what an input's stream gives and names its failures: whatever it throws is a
/// [BrokenInputException]. Closing it does not close the stream below.
final class GuardedStream extends InputStream {
  private final InputStream in;
  private final Count count;
  private Optional<BrokenInputException> failure = Optional.empty();

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
    if (failure.isPresent()) {
      throw failure.get();
    }
    try {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        count.bytes(read);
      }
      return read;
    } catch (IOException | RuntimeException e) {
      failure = Optional.of(BrokenInputException.of(e));
      throw failure.get();
    }
  }

  /// Whether it has thrown; from then on it throws the same whenever it is read.
  boolean failed() {
    return failure.isPresent();
  }
}
