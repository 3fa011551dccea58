package monazite.query.cli;

import java.io.IOException;
import java.util.EnumSet;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.OverviewReport;
import monazite.query.show.Format;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.law.Jurisdictions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Counts at a glance, a line for each of what is counted.
abstract class OverviewCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "lines shown (default: ${DEFAULT-VALUE})")
  private int limit = 100;

  private final Terminal terminal;

  OverviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What is counted.
  abstract OverviewReport report(FamilySeeds seeds);

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    if (limit < 0) {
      throw new UsageException("--limit " + limit + ": must not be negative");
    }
    LandscapeQuery query = new LandscapeQuery.Every(filters.parts(common, common.asOf(terminal)));
    OverviewReport report = report(FamilySeeds.of(common.seeds()));
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      FilterOptions.warn(common, terminal);
      common.show(
          report.run(
              engine, common.basis(terminal), Jurisdictions.of(common.seeds()), query, limit),
          format,
          terminal);
    }
    return 0;
  }
}
