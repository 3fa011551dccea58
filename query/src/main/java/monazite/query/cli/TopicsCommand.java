package monazite.query.cli;

import monazite.query.report.OverviewReport;
import monazite.seeds.family.FamilySeeds;
import picocli.CommandLine.Command;

/// The technology topics at a glance.
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description =
        "What there is of each technology topic: its names in five languages, simple families by office and "
            + "label, and how many may stand on the day.",
    footer = {
      "",
      "Examples:",
      "  monazite topics --office CN",
      "  monazite topics --assignee Proterial --format csv --out topics.csv"
    })
final class TopicsCommand extends OverviewCommand {
  TopicsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  OverviewReport report(FamilySeeds seeds) {
    return OverviewReport.ofTopics(seeds);
  }
}
