package monazite.query.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.policy.PolicyIssuers;
import monazite.indexer.policy.Statement;
import monazite.indexer.policy.StatementReader;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.PolicyReport;
import monazite.query.show.Format;
import monazite.seeds.policy.IssuerSeeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what policy documents say.
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    description = {
      "Statements found in policy documents: targets with their numbers, priorities,"
          + " statements on patents, measures; each with its quote and place.",
      "Reads the index, or the files named (text, PDF, HTML, DOCX, folders, archives) without one."
    },
    footer = {
      "",
      "Examples:",
      "  monazite policy --kind target --by 2025..2035",
      "  monazite policy plans/ --material ndfeb --format html --out plans.html",
      "  monazite policy strategy.pdf --kind ip_statement --format json",
      "  monazite policy strategy.pdf --check --index magnets"
    })
final class PolicyCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "policy documents, folders of them, or - for standard input; none: the index")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "K",
      description = "target, priority, ip_statement or measure")
  private @Nullable String kind;

  @Option(
      names = {"--material", "--family"},
      paramLabel = "F",
      description = "material family, by id or name: ndfeb, phosphor, 钕铁硼")
  private @Nullable String material;

  @Option(names = "--topic", paramLabel = "T", description = "technology topic, by id or name")
  private @Nullable String topic;

  @Option(names = "--issuer", paramLabel = "WORDS", description = "words of the issuer's name")
  private @Nullable String issuer;

  @Option(
      names = "--document",
      paramLabel = "WORDS",
      description = "words of the document's file name or title")
  private @Nullable String document;

  @Option(
      names = "--by",
      paramLabel = "A..B",
      description = "meant for a year from A to B, either may be left out")
  private @Nullable String by;

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "language of the document: en, zh, ja, ko, de")
  private @Nullable String language;

  @Option(
      names = "--check",
      description =
          "read what they say of patents against the index: supported, contradicted or beyond it;"
              + " without documents the bundled digest")
  private boolean check;

  private final Terminal terminal;

  PolicyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    Predicate<Statement> wanted = wanted();
    PolicyFiles.Found found = files.isEmpty() ? indexed() : PolicyFiles.read(files, terminal);
    if (check) {
      new PolicyCheck(common, terminal)
          .show(found.documents().stream().filter(this::isWanted).toList(), format);
      return 0;
    }
    StatementReader reader = new StatementReader(common.seeds());
    List<Statement> statements = new ArrayList<>();
    int documents = 0;
    for (PolicyDocument one : found.documents()) {
      if (isWanted(one)) {
        documents++;
        reader.read(one).stream().filter(wanted).forEach(statements::add);
      }
    }
    List<String> notes =
        found.documents().isEmpty() && files.isEmpty()
            ? List.of(
                "the index "
                    + common.index().path()
                    + " holds no policy documents; 'monazite index' takes them, or name files")
            : List.of();
    common.show(PolicyReport.of(statements, documents, notes), format, terminal);
    return found.lacking() && found.documents().isEmpty() ? 1 : 0;
  }

  private PolicyFiles.Found indexed() throws IOException {
    List<PolicyDocument> documents = new ArrayList<>();
    try (SearchEngine engine = new LuceneEngine(common.index())) {
      engine.eachPolicy(documents::add);
    }
    return new PolicyFiles.Found(documents, false);
  }

  private boolean isWanted(PolicyDocument one) {
    return (language == null || language.equalsIgnoreCase(one.language()))
        && (issuer == null || holds(issuer(one), issuer))
        && (document == null || holds(one.name(), document) || holds(one.title(), document));
  }

  private String issuer(PolicyDocument one) {
    return one.issuer()
        .or(() -> new PolicyIssuers(IssuerSeeds.of(common.seeds())).of(one))
        .orElse("");
  }

  private static boolean holds(String text, String words) {
    return FilterOptions.plain(text).contains(FilterOptions.plain(words));
  }

  private Predicate<Statement> wanted() {
    Predicate<Statement> wanted = statement -> true;
    if (kind != null) {
      Statement.Kind one = kind(kind);
      wanted = wanted.and(statement -> statement.kind() == one);
    }
    if (material != null) {
      String id = FilterOptions.family(material, common.seeds());
      wanted = wanted.and(statement -> statement.families().contains(id));
    }
    if (topic != null) {
      String id = FilterOptions.topic(topic, common.seeds());
      wanted = wanted.and(statement -> statement.topics().contains(id));
    }
    if (by != null) {
      LocalDate[] span = FilterOptions.span("--by", by);
      wanted =
          wanted.and(
              statement ->
                  statement.by().isPresent()
                      && statement.by().get() >= span[0].getYear()
                      && statement.by().get() <= span[1].getYear());
    }
    return wanted;
  }

  private static Statement.Kind kind(String text) {
    Map<String, Statement.Kind> kinds = new HashMap<>();
    for (Statement.Kind one : Statement.Kind.values()) {
      kinds.put(one.word(), one);
    }
    Statement.Kind one = kinds.get(text.toLowerCase(Locale.ROOT).replace('-', '_'));
    if (one == null) {
      throw new UsageException(
          "--kind "
              + text
              + ": one of "
              + String.join(
                  ", ", Arrays.stream(Statement.Kind.values()).map(Statement.Kind::word).toList()));
    }
    return one;
  }
}
