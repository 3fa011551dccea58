package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import monazite.indexer.classify.Classifier;
import monazite.indexer.classify.Evaluation;
import monazite.indexer.classify.GoldDocument;
import monazite.indexer.classify.GoldReader;
import monazite.indexer.classify.KeywordBaseline;
import monazite.query.report.EvaluationReport;
import monazite.query.show.Format;
import monazite.seeds.family.FamilySeeds;
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
      "No index. Rows without text or marked ambiguous are left out and counted."
    },
    footer = {"", "Example:", "  monazite evaluate --gold labelled.jsonl"})
final class EvaluateCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "JSON lines: publication, title, abstract, claims, families")
  private Path gold = Path.of("");

  @Option(names = "--codes", description = "let the documents' classification codes count too")
  private boolean codes;

  private final Terminal terminal;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
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
