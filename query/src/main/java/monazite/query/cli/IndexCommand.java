package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import monazite.query.report.LedgerReport;
import monazite.query.show.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads dumps into an index.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Reads patent dumps into an index: files, folders, zip, gzip, bzip2, tar, or - "
          + "for standard input.",
      "Keeps the rare-earth patents and counts the rest.",
      "A run that was broken off goes on where it stood when the same command is given again."
    },
    footer = {
      "",
      "Examples:",
      "  monazite index ipg240102.zip ipg240109.zip --index magnets",
      "  monazite index dumps/ --all --index everything --format json"
    })
final class IndexCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files, folders, archives, or -")
  private List<String> inputs = List.of();

  @Option(
      names = "--all",
      description = "keep every patent; those without rare earths are not judged")
  private boolean all;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads that parse and judge (default: one a core)")
  private @Nullable Integer threads;

  @Option(
      names = "--quarantine",
      paramLabel = "DIR",
      description = "where records go that can't be read (default: quarantine in the index folder)")
  private @Nullable Path quarantine;

  @Option(
      names = "--commit-every",
      paramLabel = "SECONDS",
      description = "how often what was read is made lasting (default: 60)")
  private double seconds = 60;

  private final Terminal terminal;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1) {
      throw new UsageException("--threads " + workers + ": one at least");
    }
    for (String input : inputs) {
      if (input.isEmpty() || (!input.equals("-") && !Files.exists(Path.of(input)))) {
        throw new UsageException("'" + input + "': no such file or folder");
      }
    }
    IndexJob job =
        new IndexJob(
            common,
            terminal,
            all,
            workers,
            java.util.Optional.ofNullable(quarantine),
            Duration.ofMillis((long) (1000 * seconds)));
    common.show(LedgerReport.of(job.run(inputs)), format, terminal);
    return 0;
  }
}
