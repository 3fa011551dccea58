package monazite.query.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import monazite.indexer.holders.Holders;
import monazite.indexer.holders.PossibleMerges;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.HolderOrder;
import monazite.query.report.HoldersReport;
import monazite.query.show.Format;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.law.Jurisdictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who holds what.
@Command(
    name = "holders",
    mixinStandardHelpOptions = true,
    description = {
      "Who holds what on the day: simple families, those that may stand, how core they are, and "
          + "when they end; with the names on front pages, the reason for each merge, and who "
          + "became whom.",
      "Names that may be one holder's are told, never merged: add an alias to holders.json in "
          + "your --seeds folder."
    },
    footer = {
      "",
      "Examples:",
      "  monazite holders --material ndfeb --sort live --limit 30",
      "  monazite holders --assignee Proterial --as-of 2005-01-01",
      "  monazite holders --group --office US --format html --out holders.html"
    })
final class HoldersCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description =
          "families, live, core, ending (in five years) or name (default: ${DEFAULT-VALUE})")
  private String sort = "families";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "holders shown (default: ${DEFAULT-VALUE})")
  private int limit = 50;

  @Option(names = "--group", description = "companies of a group on that day are one line")
  private boolean group;

  private final Terminal terminal;

  HoldersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    if (limit < 0) {
      throw new UsageException("--limit " + limit + ": must not be negative");
    }
    HolderOrder order = FilterOptions.oneOf("--sort", sort, HolderOrder.class);
    LocalDate asOf = common.asOf(terminal);
    LandscapeQuery query = new LandscapeQuery.Every(filters.parts(common, asOf));
    HolderSeeds seeds = HolderSeeds.of(common.seeds());
    HoldersReport report =
        new HoldersReport(new Holders(seeds), new PossibleMerges(seeds.rules()), asOf, group);
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      FilterOptions.warn(common, terminal);
      common.show(
          report.run(
              engine,
              common.basis(terminal),
              Jurisdictions.of(common.seeds()),
              query,
              order,
              limit),
          format,
          terminal);
    }
    return 0;
  }
}
