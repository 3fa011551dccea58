package monazite.query.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.ExpiryReport;
import monazite.query.show.Format;
import monazite.seeds.law.Jurisdictions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// When rights end.
@Command(
    name = "expiry",
    mixinStandardHelpOptions = true,
    description = {
      "When each right ends, how many end in each year, and per material and market "
          + "the end of the core beside the fence that still stands."
    },
    footer = {
      "",
      "Examples:",
      "  monazite expiry --material ndfeb --market US --from 2024 --to 2034",
      "  monazite expiry --assignee Proterial --format html --out expiry.html"
    })
final class ExpiryCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--from",
      paramLabel = "YEAR",
      description = "rights that may end in this year or later")
  private @Nullable Integer from;

  @Option(
      names = "--to",
      paramLabel = "YEAR",
      description = "rights that may end in this year or before")
  private @Nullable Integer to;

  @Option(
      names = "--market",
      paramLabel = "CC",
      description = "rights of one office: US, EP, CN, ...")
  private @Nullable String market;

  private final Terminal terminal;

  ExpiryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    LocalDate asOf = common.asOf(terminal);
    List<LandscapeQuery> parts = new ArrayList<>(filters.parts(common, asOf));
    List<LandscapeQuery> scope = new ArrayList<>(filters.scope(common));
    if (from != null || to != null) {
      int first = from == null ? 1 : year("--from", from);
      int last = to == null ? 9999 : year("--to", to);
      if (last < first) {
        throw new UsageException(
            "--from " + first + " --to " + last + ": the years are the wrong way round");
      }
      parts.add(new LandscapeQuery.Ends(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }
    if (market != null) {
      var office = new LandscapeQuery.FromOffice(FilterOptions.office("--market", market));
      parts.add(office);
      scope.add(office);
    }
    try (SearchEngine engine = new LuceneEngine(common.index())) {
      FilterOptions.warn(common, terminal);
      common.show(
          ExpiryReport.run(
              engine,
              common.basis(terminal),
              Jurisdictions.of(common.seeds()),
              new LandscapeQuery.Every(parts),
              new LandscapeQuery.Every(scope)),
          format,
          terminal);
    }
    return 0;
  }

  private static int year(String option, int year) {
    if (year < 1 || year > 9999) {
      throw new UsageException(option + " " + year + ": not a year");
    }
    return year;
  }
}
