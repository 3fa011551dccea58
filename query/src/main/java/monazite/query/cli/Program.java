package monazite.query.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import monazite.indexer.store.LandscapeException;
import monazite.seeds.SeedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: its commands, and the one place where errors become messages and exit codes.
@Command(
    name = "monazite",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Reads patent dumps and shows who holds which rare-earth materials, until when.",
    subcommands = {
      DemoCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ExpiryCommand.class,
      StatusCommand.class,
      FormatsCommand.class,
      ExportCommand.class,
      ReindexCommand.class,
      ClassifyCommand.class,
      TermCommand.class,
      EvaluateCommand.class,
      WarmUpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  monazite demo",
      "  monazite index dumps/ --index magnets",
      "  monazite search 'grain boundary diffusion' --material ndfeb --index magnets",
      "  monazite expiry --material ndfeb --format html --out expiry.html --index magnets"
    })
final class Program {
  private Program() {}

  /// Runs one command line.
  ///
  /// @return the exit code
  static int run(Terminal terminal, String... arguments) {
    CommandLine program = new CommandLine(new Program(), new Commands(terminal));
    program.setOut(writer(terminal.out()));
    program.setErr(writer(terminal.err()));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setParameterExceptionHandler(
        (error, _) -> {
          terminal.err().println("monazite: " + error.getMessage());
          terminal
              .err()
              .println(
                  "Try 'monazite "
                      + ("monazite".equals(error.getCommandLine().getCommandName())
                          ? ""
                          : error.getCommandLine().getCommandName() + " ")
                      + "--help'.");
          return 2;
        });
    program.setExecutionExceptionHandler((error, _, _) -> failed(error, terminal));
    if (arguments.length == 0) {
      program.usage(terminal.err());
      return 2;
    }
    return program.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int failed(Exception error, Terminal terminal) {
    String message =
        switch (error) {
          case UsageException e -> e.getMessage();
          case SeedException e -> e.getMessage();
          case LandscapeException e -> e.getMessage();
          case UncheckedIOException e ->
              io(e.getCause() == null ? new IOException(e.getMessage()) : e.getCause());
          case IOException e -> io(e);
          default -> {
            error.printStackTrace(terminal.err());
            yield "an error in the program itself: " + error;
          }
        };
    terminal.err().println("monazite: " + message);
    return error instanceof UsageException ? 2 : 1;
  }

  private static String io(IOException error) {
    if (error instanceof FileSystemException file && file.getReason() == null) {
      String kind = file.getClass().getSimpleName().replace("Exception", "");
      return file.getFile()
          + ": "
          + kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }
    return String.valueOf(error.getMessage());
  }
}
