package monazite.query.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import monazite.indexer.store.LandscapeException;
import monazite.query.show.Format;
import monazite.seeds.SeedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: its commands, and the one place where errors become messages and exit codes.
@Command(
    name = "monazite",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Reads patent dumps and shows who holds which rare-earth materials, until when.",
    footer = {
      "",
      "Examples:",
      "  monazite demo",
      "  monazite index dumps/ --index magnets",
      "  monazite search 'grain boundary diffusion' --material ndfeb --index magnets",
      "  monazite expiry --material ndfeb --format html --out expiry.html --index magnets"
    })
final class Program {
  private static final Map<String, Function<Terminal, Commands.Runs>> COMMANDS = commands();

  private Program() {}

  private static Map<String, Function<Terminal, Commands.Runs>> commands() {
    Map<String, Function<Terminal, Commands.Runs>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand::new);
    commands.put("index", IndexCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("expiry", ExpiryCommand::new);
    commands.put("gaps", GapsCommand::new);
    commands.put("policy", PolicyCommand::new);
    commands.put("holders", HoldersCommand::new);
    commands.put("families", FamiliesCommand::new);
    commands.put("topics", TopicsCommand::new);
    commands.put("review", ReviewCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("formats", FormatsCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("reindex", ReindexCommand::new);
    commands.put("classify", ClassifyCommand::new);
    commands.put("term", TermCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("train", TrainCommand::new);
    commands.put("warm-up", WarmUpCommand::new);
    return commands;
  }

  /// Runs one command line.
  ///
  /// @return the exit code
  static int run(Terminal terminal, String... arguments) {
    CommandLine program = new CommandLine(new Program());
    String first = arguments.length == 0 ? "" : arguments[0];
    // Only the command at hand is taken apart: reading the options of all of them is most of a
    // start.
    COMMANDS.forEach(
        (name, command) -> {
          if (name.equals(first) || !COMMANDS.containsKey(first)) {
            program.addSubcommand(name, command.apply(terminal));
          }
        });
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
    program.setExecutionStrategy(
        parsed -> {
          refuseBytes(parsed, terminal);
          return new CommandLine.RunLast().execute(parsed);
        });
    program.setExecutionExceptionHandler((error, _, _) -> failed(error, terminal));
    if (arguments.length == 0) {
      program.usage(terminal.err());
      return 2;
    }
    return program.execute(arguments);
  }

  /// A workbook is bytes: it isn't sent to a screen, whatever the command, and that is told before
  /// any work is done.
  private static void refuseBytes(CommandLine.ParseResult parsed, Terminal terminal) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    String format = last.matchedOptionValue("--format", "");
    boolean binary =
        Arrays.stream(Format.values()).anyMatch(f -> f.isBinary() && f.word().equals(format));
    if (binary && terminal.screen() && !last.hasMatchedOption("--out")) {
      throw new CommandLine.ParameterException(
          last.commandSpec().commandLine(),
          "--format "
              + format
              + ": can't be shown on a screen; name a file with --out FILE, or redirect the output");
    }
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

  /// What is wrong with a file, in one line.
  static String io(IOException error) {
    if (error instanceof FileSystemException file && file.getReason() == null) {
      String kind = file.getClass().getSimpleName().replace("Exception", "");
      return file.getFile()
          + ": "
          + kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }
    return String.valueOf(error.getMessage());
  }
}
