package monazite.query.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.card.GapQuestion;
import monazite.query.card.GapQuestion.PolicySource;
import monazite.query.card.GapReport;
import monazite.query.card.Landscape;
import monazite.query.card.LandscapeReader;
import monazite.query.gap.Census;
import monazite.query.gap.GapAnswer;
import monazite.query.gap.GapType;
import monazite.query.gap.Gaps;
import monazite.query.show.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is missing.
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description = {
      "What is missing in the landscape: each gap with what was expected and found, who asks for it, "
          + "the nearest families, and why it may be false; and what can't be told.",
      "--material and --topic pick findings; the other filters say which families are counted."
    },
    footer = {
      "",
      "Examples:",
      "  monazite gaps --material ndfeb",
      "  monazite gaps --type G3 --type 'market hole' --market CN --home DE",
      "  monazite gaps --format html --out gaps.html"
    })
final class GapsCommand implements Commands.Runs {
  /// Of the random draws, where none is given.
  static final long SEED = 1;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--type",
      paramLabel = "T",
      description = "G1 to G9 or a name, such as 'white space'; several times for several")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--market",
      paramLabel = "CC",
      description = "findings in one market, and those that name none")
  private @Nullable String market;

  @Option(
      names = "--home",
      paramLabel = "CC",
      description = "whose view: what is foreign to whom (default: whose policy it is)")
  private @Nullable String home;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of random draws, told in the answer (default: ${DEFAULT-VALUE})")
  private long seed = SEED;

  @Option(
      names = "--documents",
      description =
          "policy from the index's documents alone (default: from them where there are any, else"
              + " from the bundled digest)")
  private boolean documents;

  @Option(names = "--digest", description = "policy from the bundled digest alone")
  private boolean digest;

  private final Terminal terminal;

  GapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    GapQuestion question = question();
    try (SearchEngine engine = new LuceneEngine(common.index())) {
      FilterOptions.warn(common, terminal);
      Landscape landscape =
          new LandscapeReader(
                  common.seeds(), common.asOf(terminal), census -> find(census, question))
              .read(engine, question);
      common.show(GapReport.of(engine, common.basis(terminal), landscape), format, terminal);
    }
    return 0;
  }

  private static GapAnswer find(Census census, GapQuestion question) {
    return question.types().isEmpty() ? Gaps.of(census) : Gaps.of(census, question.types());
  }

  private GapQuestion question() {
    if (documents && digest) {
      throw new UsageException("--documents and --digest exclude each other");
    }
    Set<GapType> wanted = types.stream().map(GapsCommand::type).collect(Collectors.toSet());
    return new GapQuestion(
        filters.besideSubject(common, common.asOf(terminal)),
        wanted,
        filters.material(common),
        filters.topic(common),
        Optional.ofNullable(market).map(one -> FilterOptions.office("--market", one)),
        Optional.ofNullable(home).map(one -> FilterOptions.office("--home", one)),
        documents ? PolicySource.DOCUMENTS : digest ? PolicySource.DIGEST : PolicySource.EITHER,
        seed);
  }

  private static GapType type(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return Arrays.stream(GapType.values())
        .filter(
            one ->
                one.id().toLowerCase(Locale.ROOT).equals(wanted)
                    || one.title().equals(wanted)
                    || one.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--type "
                        + text
                        + ": one of "
                        + Arrays.stream(GapType.values())
                            .map(one -> one.id() + " (" + one.title() + ")")
                            .collect(Collectors.joining(", "))));
  }
}
