package monazite.corpus.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Gives out all that a stream had before it failed: some unpackers drop what a failing call had
/// already unpacked, so they are asked for little at a time.
final class Slices extends FilterInputStream {
  private static final int SLICE = 64;

  private Optional<IOException> failure = Optional.empty();

  Slices(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    int done = 0;
    try {
      while (done < length) {
        int read = in.read(bytes, offset + done, Math.min(SLICE, length - done));
        if (read < 0) {
          return done == 0 ? -1 : done;
        }
        done += read;
      }
    } catch (IOException | RuntimeException e) {
      failure = Optional.of(BrokenInputException.of(e));
      if (done == 0) {
        throw failure.get();
      }
    }
    return done;
  }
}
