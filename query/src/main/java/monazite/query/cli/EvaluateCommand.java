package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import monazite.indexer.classify.Classifier;
import monazite.indexer.classify.Evaluation;
import monazite.indexer.classify.GoldDocument;
import monazite.indexer.classify.GoldReader;
import monazite.indexer.classify.KeywordBaseline;
import monazite.indexer.judge.OrderEvaluation;
import monazite.query.report.EvaluationReport;
import monazite.query.report.OrderReport;
import monazite.query.show.Format;
import monazite.seeds.family.FamilySeeds;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Scores the judge on labelled documents.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Precision, recall and F1 of the families on labelled documents, judged by "
          + "their own title, abstract and claims.",
      "Beside it the score of a search in which any keyword of a family counts.",
      "With --cores: how well claim sets are put in the order core, improvement, peripheral, beside "
          + "the same without each part of the score and by length alone.",
      "No index. Rows without text or marked ambiguous are left out and counted."
    },
    footer = {
      "",
      "Examples:",
      "  monazite evaluate --gold labelled.jsonl",
      "  monazite evaluate --cores claim-sets.jsonl"
    })
final class EvaluateCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @ArgGroup private Asked asked = new Asked();

  /// What is to be evaluated.
  private static final class Asked {
    @Option(
        names = "--gold",
        paramLabel = "FILE",
        description = "JSON lines: publication, title, abstract, claims, families")
    private Optional<Path> gold = Optional.empty();

    @Option(
        names = "--cores",
        paramLabel = "FILE",
        description =
            "JSON lines: id, title, abstract, claims or claimsText, language, office, label")
    private Optional<Path> cores = Optional.empty();
  }

  @Option(names = "--codes", description = "let the documents' classification codes count too")
  private boolean codes;

  private final Terminal terminal;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    if (asked.cores.isPresent()) {
      Lines.requireFile("--cores ", asked.cores.get());
      OrderEvaluation order = OrderEvaluation.of(asked.cores.get(), common.seeds());
      common.show(OrderReport.of(order), format, terminal);
      return 0;
    }
    Path gold =
        asked.gold.orElseThrow(
            () -> new UsageException("evaluate needs --gold FILE or --cores FILE"));
    Lines.requireFile("--gold ", gold);
    FamilySeeds families = FamilySeeds.of(common.seeds());
    List<GoldDocument> documents = new GoldReader(codes).read(gold);
    Evaluation evaluation = Evaluation.of(documents, new Classifier(families));
    KeywordBaseline keywords = new KeywordBaseline(families);
    Evaluation baseline = Evaluation.of(documents, keywords::families, families.families());
    common.show(EvaluationReport.of(evaluation, baseline), format, terminal);
    return 0;
  }
}
