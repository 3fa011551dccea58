package monazite.query.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// Standard output that remembers what went wrong with it. A reader that has seen enough and closed
/// the pipe is no failure; a full disk is.
final class Outlet extends OutputStream {
  private final OutputStream out;
  private Optional<IOException> failure = Optional.empty();

  Outlet(OutputStream out) {
    this.out = out;
  }

  /// Why the result couldn't be written; empty where it was, or where nobody wanted the rest.
  Optional<String> failure() {
    return failure
        .map(e -> String.valueOf(e.getMessage()))
        .filter(why -> !why.toLowerCase(Locale.ROOT).contains("broken pipe"));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (failure.isPresent()) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
