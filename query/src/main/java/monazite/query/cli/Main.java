package monazite.query.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The program. Reads the clock once, opens the streams as UTF-8, and ends with the command's exit
/// code: 0 done, 1 failed, 2 wrong usage.
public final class Main {
  private static final int DEFAULT_WIDTH = 140;

  /// Lucene warns of a missing module that only vector search would need; kept here, since loggers
  /// nobody holds forget their level.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  /// Runs one command.
  public static void main(String[] arguments) {
    VECTORS.setLevel(Level.OFF);
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream out = stream(outlet);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            System.in,
            out,
            err,
            LocalDate.now(ZoneId.systemDefault()),
            Path.of(System.getProperty("monazite.home", ".")),
            isTerminal("monazite.screen"),
            isTerminal("monazite.terminal"),
            width(System.getenv("COLUMNS")));
    int code = Program.run(terminal, arguments);
    out.flush();
    if (outlet.failure().isPresent()) {
      err.println("monazite: the result can't be written: " + outlet.failure().get());
      code = Math.max(code, 1);
    }
    err.flush();
    StopSignal.allSaid();
    System.exit(code);
  }

  @SuppressWarnings("SystemConsoleNull") // the console of Java 25 is null where nobody looks
  private static boolean isTerminal(String property) {
    String told = System.getProperty(property, "");
    if (!told.isEmpty()) {
      return told.equals("yes");
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static PrintStream stream(OutputStream to) {
    return new PrintStream(new BufferedOutputStream(to, 1 << 14), false, StandardCharsets.UTF_8);
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    boolean number = columns != null && columns.matches("[0-9]{2,3}");
    return number ? Math.max(60, Integer.parseInt(columns)) : DEFAULT_WIDTH;
  }
}
