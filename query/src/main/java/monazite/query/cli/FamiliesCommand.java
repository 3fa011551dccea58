package monazite.query.cli;

import monazite.query.report.OverviewReport;
import monazite.seeds.family.FamilySeeds;
import picocli.CommandLine.Command;

/// The material families at a glance.
@Command(
    name = "families",
    mixinStandardHelpOptions = true,
    description =
        "What there is of each material family: its names in five languages, simple families by office and "
            + "label, and how many may stand on the day.",
    footer = {
      "",
      "Examples:",
      "  monazite families --office CN",
      "  monazite families --assignee Proterial --format csv --out families.csv"
    })
final class FamiliesCommand extends OverviewCommand {
  FamiliesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  OverviewReport report(FamilySeeds seeds) {
    return OverviewReport.ofFamilies(seeds);
  }
}
