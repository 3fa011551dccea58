package monazite.query.cli;

import java.io.IOException;
import java.util.EnumSet;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.ReviewReport;
import monazite.query.show.Format;
import monazite.seeds.core.ReviewRules;
import monazite.seeds.family.FamilySeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what a human should look at.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "The patents whose family or label is least certain, each with the reasons for the doubt.",
      "What is wrong is put right in corrections.csv in your --seeds folder (publication, family, "
          + "label, who, why), or corrections.jsonl with the same keys; then 'monazite reindex'."
    },
    footer = {
      "",
      "Examples:",
      "  monazite review --material ndfeb --limit 20",
      "  monazite review --office CN --format csv --out to-review.csv"
    })
final class ReviewCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "patents shown (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  private final Terminal terminal;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    if (limit < 0) {
      throw new UsageException("--limit " + limit + ": must not be negative");
    }
    LandscapeQuery query = new LandscapeQuery.Every(filters.parts(common, common.asOf(terminal)));
    ReviewRules rules = ReviewRules.of(common.seeds());
    double assignFrom = FamilySeeds.of(common.seeds()).judging().number("assignFrom");
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      FilterOptions.warn(common, terminal);
      common.show(ReviewReport.run(engine, query, limit, rules, assignFrom), format, terminal);
    }
    return 0;
  }
}
