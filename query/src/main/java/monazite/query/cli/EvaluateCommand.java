package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import monazite.indexer.classify.Classifier;
import monazite.indexer.classify.Evaluation;
import monazite.indexer.classify.GoldReader;
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
    Evaluation evaluation =
        Evaluation.of(new GoldReader(codes).read(gold), new Classifier(families));
    common.show(EvaluationReport.of(evaluation), format, terminal);
    return 0;
  }
}
