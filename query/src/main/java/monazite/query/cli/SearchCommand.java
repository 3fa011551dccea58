package monazite.query.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.Order;
import monazite.query.ask.SearchEngine;
import monazite.query.report.PolicySearchReport;
import monazite.query.report.SearchReport;
import monazite.query.show.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds patents.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds patents by words and filters.",
      "All words must occur; \"quotes\" make a phrase, | means or, - excludes, * " + "completes."
    },
    footer = {
      "",
      "Examples:",
      "  monazite search 'grain boundary' --material ndfeb --assignee 'Hitachi Metals'",
      "  monazite search --claims core --ends 2026..2030 --format csv --out core.csv",
      "  monazite search 'grain boundary diffusion' --policies",
      "  monazite search --element 'Dy 0.5..3 wt%%' --facets"
    })
final class SearchCommand implements Commands.Runs {
  private static final int MOST_WORDS = 100;
  private static final int LONGEST = 5000;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words to look for")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description = "relevance, publication, filed, granted or ends")
  private @Nullable String sort;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "hits shown (default: ${DEFAULT-VALUE})")
  private int limit = 50;

  @Option(
      names = "--facets",
      description = "count all matches by family, holder, office, label, topic and year")
  private boolean facets;

  @Option(
      names = "--policies",
      description = "passages of policy documents instead of patents; without words, the documents")
  private boolean policies;

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    if (limit < 0) {
      throw new UsageException("--limit " + limit + ": must not be negative");
    }
    LocalDate asOf = common.asOf(terminal);
    List<LandscapeQuery> parts = new ArrayList<>(filters.parts(common, asOf));
    String text = String.join(" ", words).strip();
    if (text.length() > LONGEST || text.split("[\\s|]+", MOST_WORDS + 2).length > MOST_WORDS) {
      throw new UsageException(
          "the query is too long: at most " + MOST_WORDS + " words and " + LONGEST + " characters");
    }
    if (policies) {
      return policies(text, parts.isEmpty(), format);
    }
    if (!text.isEmpty()) {
      parts.add(new LandscapeQuery.Words(text));
    }
    Order order = order(text.isEmpty());
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      FilterOptions.warn(common, terminal);
      common.show(
          SearchReport.run(engine, new LandscapeQuery.Every(parts), order, limit, facets, asOf),
          format,
          terminal);
    }
    return 0;
  }

  private int policies(String text, boolean unfiltered, Format format) throws IOException {
    if (!unfiltered || facets || sort != null) {
      throw new UsageException(
          "--policies takes words and --limit only: the other filters are about patents");
    }
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      common.show(PolicySearchReport.run(engine, text, limit), format, terminal);
    }
    return 0;
  }

  private Order order(boolean wordless) {
    if (sort == null) {
      return wordless ? Order.PUBLICATION : Order.RELEVANCE;
    }
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(sort)) {
        return order;
      }
    }
    throw new UsageException(
        "--sort " + sort + ": one of relevance, publication, filed, granted, ends");
  }
}
