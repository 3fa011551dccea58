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

/// Runs short questions once, so that the launcher can record what a start needs. Prints nothing.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Commands.Runs {
  @Parameters(paramLabel = "SAMPLES", description = "the folder of bundled samples")
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
              terminal.width());
      String index = folder.resolve("index").toString();
      for (String line :
          List.of(
              "index " + samples.resolve("demo") + " --threads 1",
              "search magnet --material ndfeb --assignee Proterial",
              "search --facets --claims core --ends 2000..2040 --format json",
              "search --status EXPIRED_TERM --format csv",
              "show US4770723A",
              "show US4770723A --format json",
              "expiry --material phosphor",
              "status",
              "formats")) {
        String[] words = (line + (line.equals("formats") ? "" : " --index " + index)).split(" ");
        Program.run(mute, words);
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
