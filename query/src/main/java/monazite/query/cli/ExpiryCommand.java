package monazite.query.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.expiry.ExpiryQuestion;
import monazite.query.report.expiry.Grouping;
import monazite.query.report.expiry.Markets;
import monazite.query.report.expiry.Period;
import monazite.query.show.Format;
import monazite.seeds.core.CoreRules;
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
      "When each right ends, how many end in each year or quarter, per material, topic and market "
          + "the end of the core beside the fence that still stands, each holder's cliff, and "
          + "what ended early."
    },
    footer = {
      "",
      "Examples:",
      "  monazite expiry --material ndfeb --market DE --from 2024 --to 2034",
      "  monazite expiry --by quarter --group holder --format xlsx --out expiry.xlsx",
      "  monazite expiry --assignee Proterial --format html --out expiry.html"
    })
final class ExpiryCommand implements Commands.Runs {
  /// Formats that people read from the top; others get every row.
  private static final Set<Format> READ = EnumSet.of(Format.TABLE, Format.HTML, Format.MD);

  /// Rights that those list unless told otherwise.
  static final int USUAL_LIMIT = 200;

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
      description =
          "rights that stand or stood in one market: US, CN, DE, ...; regional patents in their"
              + " states among them")
  private @Nullable String market;

  @Option(names = "--by", paramLabel = "PERIOD", description = "windows by year or quarter")
  private Period by = Period.YEAR;

  @Option(
      names = "--group",
      paramLabel = "WHAT",
      description = "windows apart by material, topic, holder, market or label")
  private @Nullable Grouping group;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "rights listed; 0: all (default: " + USUAL_LIMIT + " in table, html and md, else all)")
  private @Nullable Integer limit;

  private final Terminal terminal;

  ExpiryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    Markets markets =
        new Markets(Jurisdictions.of(common.seeds()), CoreRules.of(common.seeds()).founding());
    ExpiryQuestion question = question(format, markets);
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      FilterOptions.warn(common, terminal);
      common.show(
          ExpiryReports.over(engine, common.seeds(), common.basis(terminal)).answer(question),
          format,
          terminal);
    }
    return 0;
  }

  private ExpiryQuestion question(Format format, Markets markets) {
    List<LandscapeQuery> parts = new ArrayList<>(filters.parts(common, common.asOf(terminal)));
    List<LandscapeQuery> scope = new ArrayList<>(filters.scope(common, common.asOf(terminal)));
    Optional<LocalDate> first =
        Optional.ofNullable(from).map(year -> LocalDate.of(year("--from", year), 1, 1));
    Optional<LocalDate> last =
        Optional.ofNullable(to).map(year -> LocalDate.of(year("--to", year), 12, 31));
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      throw new UsageException(
          "--from " + from + " --to " + to + ": the years are the wrong way round");
    }
    if (first.isPresent() || last.isPresent()) {
      parts.add(
          new LandscapeQuery.Ends(
              first.orElse(LocalDate.of(1, 1, 1)), last.orElse(LocalDate.of(9999, 12, 31))));
    }
    Optional<String> place =
        Optional.ofNullable(market).map(text -> FilterOptions.office("--market", text));
    if (place.isPresent()) {
      var offices = new LandscapeQuery.FromAny(markets.offices(place.get()));
      parts.add(offices);
      scope.add(offices);
    }
    int rows = limit(format);
    return new ExpiryQuestion(
        new LandscapeQuery.Every(parts),
        new LandscapeQuery.Every(scope),
        place,
        first,
        last,
        by,
        Optional.ofNullable(group),
        rows,
        format == Format.HTML ? USUAL_LIMIT : 0);
  }

  private int limit(Format format) {
    if (limit == null) {
      return READ.contains(format) ? USUAL_LIMIT : Integer.MAX_VALUE;
    }
    if (limit < 0) {
      throw new UsageException("--limit " + limit + ": must not be negative");
    }
    return limit == 0 ? Integer.MAX_VALUE : limit;
  }

  private static int year(String option, int year) {
    if (year < 1 || year > 9999) {
      throw new UsageException(String.format(Locale.ROOT, "%s %d: not a year", option, year));
    }
    return year;
  }
}
