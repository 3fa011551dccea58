package monazite.query.cli;

import java.io.IOException;
import java.util.EnumSet;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermLines;
import monazite.query.show.Format;
import monazite.seeds.law.Jurisdictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The term calculator.
@Command(
    name = "term",
    mixinStandardHelpOptions = true,
    description = {
      "Computes when rights end.",
      "Reads JSON lines {\"id\":..., \"in\":{\"office\":\"US\", "
          + "\"filed\":\"2001-03-01\", \"granted\":\"2005-01-04\", \"ptaDays\":400}} and "
          + "prints {\"id\":..., \"out\":{...}} with the interval, its steps and what is "
          + "missing. No index."
    },
    footer = {"", "Example:", "  monazite term cases.jsonl --as-of 2026-01-01"})
final class TermCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input")
  private String file = "-";

  private final Terminal terminal;

  TermCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    common.format(Format.JSONL, EnumSet.of(Format.JSONL));
    TermLines lines =
        new TermLines(new TermCalculator(Jurisdictions.of(common.seeds())), common.asOf(terminal));
    Lines.answer(file, common.out(), terminal, lines::answer);
    return 0;
  }
}
