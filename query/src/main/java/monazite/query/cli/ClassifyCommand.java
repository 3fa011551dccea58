package monazite.query.cli;

import java.io.IOException;
import java.util.EnumSet;
import monazite.indexer.judge.ClassifyLines;
import monazite.query.show.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Judges texts without an index.
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Judges texts: families with their evidence, topics, claims taken apart.",
      "Reads JSON lines with id and any of title, abstract, claims, claimsText, "
          + "description, codes, language, office; prints one JSON line each. No index."
    },
    footer = {"", "Example:", "  monazite classify texts.jsonl --out judged.jsonl"})
final class ClassifyCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input")
  private String file = "-";

  private final Terminal terminal;

  ClassifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    common.format(Format.JSONL, EnumSet.of(Format.JSONL));
    Lines.answer(file, common.out(), terminal, ClassifyLines.of(common.seeds())::answer);
    return 0;
  }
}
