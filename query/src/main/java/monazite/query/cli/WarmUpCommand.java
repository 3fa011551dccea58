package monazite.query.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs short questions once, or indexes for some seconds, so that the launcher can record what a
/// start needs. Prints nothing.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Commands.Runs {
  private static final List<String> SHORT =
      List.of(
          "index %s/demo --threads 1",
          "search magnet --material ndfeb --assignee Proterial",
          "search --facets --claims core --ends 2000..2040 --format json",
          "search --status EXPIRED_TERM --format csv",
          "show US4770723A",
          "show US4770723A --format json",
          "expiry --material phosphor",
          "status",
          "formats");

  /// Enough for what is hot to be seen, and no more: the user waits.
  private static final List<String> LONG =
      java.util.Collections.nCopies(4, "index %s --all --threads 2");

  @Parameters(index = "0", paramLabel = "KIND", description = "short or long")
  private String kind = "short";

  @Parameters(index = "1", paramLabel = "SAMPLES", description = "the folder of bundled samples")
  private Path samples = Path.of(".");

  private final Terminal terminal;

  WarmUpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("monazite-warm-up");
    try {
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      Terminal mute =
          new Terminal(
              new ByteArrayInputStream(new byte[0]),
              nowhere,
              nowhere,
              terminal.today(),
              terminal.home(),
              false,
              false,
              terminal.width());
      List<String> lines = kind.equals("long") ? LONG : SHORT;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).formatted(samples);
        Path index = folder.resolve(kind.equals("long") ? "index" + i : "index");
        Program.run(mute, (line + (line.equals("formats") ? "" : " --index " + index)).split(" "));
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return 0;
  }
}
