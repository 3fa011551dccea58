package monazite.query.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// The program. Reads the clock once, opens the streams as UTF-8, and ends with the command's exit
/// code: 0 done, 1 failed, 2 wrong usage.
public final class Main {
  private static final int DEFAULT_WIDTH = 140;

  private Main() {}

  /// Runs one command.
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Terminal terminal =
        new Terminal(
            System.in,
            out,
            err,
            LocalDate.now(ZoneId.systemDefault()),
            Path.of(System.getProperty("monazite.home", ".")),
            System.console() != null && System.console().isTerminal(),
            width(System.getenv("COLUMNS")));
    int code = Program.run(terminal, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    boolean number = columns != null && columns.matches("[0-9]{2,3}");
    return number ? Math.max(60, Integer.parseInt(columns)) : DEFAULT_WIDTH;
  }
}
