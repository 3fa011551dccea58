package monazite.query.cli;

import java.io.IOException;
import java.util.EnumSet;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.StatusReport;
import monazite.query.show.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What an index holds.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "What the index holds: patents by office, family, label and status, and its seeds.",
    footer = {"", "Example:", "  monazite status --index magnets"})
final class StatusCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  private final Terminal terminal;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    try (SearchEngine engine = new LuceneEngine(common.index())) {
      common.show(
          StatusReport.run(engine, common.index(), common.seeds().hash(), common.asOf(terminal)),
          format,
          terminal);
    }
    return 0;
  }
}
