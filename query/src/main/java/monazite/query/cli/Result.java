package monazite.query.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a command's result goes: a file, made with the folders above it, or standard output.
///
/// @param stream UTF-8
/// @param file the file, where there is one
record Result(PrintStream stream, Optional<Path> file) implements AutoCloseable {
  static Result to(Optional<Path> out, Terminal terminal) throws IOException {
    if (out.isEmpty()) {
      return new Result(terminal.out(), out);
    }
    Optional<Path> folder = Optional.ofNullable(out.get().toAbsolutePath().getParent());
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
    }
    return new Result(
        new PrintStream(Files.newOutputStream(out.get()), false, StandardCharsets.UTF_8), out);
  }

  @Override
  public void close() throws IOException {
    stream.flush();
    if (file.isPresent()) {
      boolean failed = stream.checkError();
      stream.close();
      if (failed) {
        throw new IOException(file.get() + ": can't be written; is the disk full?");
      }
    }
  }
}
