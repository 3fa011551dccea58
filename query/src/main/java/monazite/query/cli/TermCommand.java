package monazite.query.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermInputException;
import monazite.indexer.term.TermLines;
import monazite.indexer.term.TermWords;
import monazite.query.report.TermReport;
import monazite.query.show.Format;
import monazite.seeds.law.Jurisdictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The term calculator.
@Command(
    name = "term",
    mixinStandardHelpOptions = true,
    description = {
      "Computes when rights end. No index.",
      "Of one case, its facts as KEY=VALUE: the end, the status and each step with its statute. "
          + "Several values of one key have semicolons between them.",
      "Of a file of cases, JSON lines {\"id\":..., \"in\":{\"office\":\"US\", "
          + "\"filed\":\"2001-03-01\", \"granted\":\"2005-01-04\", \"ptaDays\":400}}: prints "
          + "{\"id\":..., \"out\":{...}} with the interval, its steps and what is missing; with "
          + "--format table a sheet for each."
    },
    footer = {
      "",
      "Examples:",
      "  monazite term office=US filed=2001-03-01 granted=2005-01-04 ptaDays=400",
      "  monazite term doc=EP2780102B2 filed=2012-05-14 granted=2017-12-06 "
          + "'stateLapses=HU 2012-05-14; BE 2018-05-31'",
      "  monazite term cases.jsonl --as-of 2026-01-01"
    })
final class TermCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "FILE|KEY=VALUE",
      arity = "0..*",
      description = "JSON lines, or - for standard input (the default); or the facts of one case")
  private List<String> words = List.of();

  @Option(
      names = "--survival",
      description =
          "adds how many patents of the age are still in force, from a model: no fact of the right")
  private boolean survival;

  private final Terminal terminal;

  TermCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    TermLines lines =
        new TermLines(
            new TermCalculator(Jurisdictions.of(common.seeds())), common.asOf(terminal), survival);
    boolean one = !words.isEmpty() && words.getFirst().contains("=") && !isFile(words.getFirst());
    if (!one && words.size() > 1) {
      throw new UsageException("term: one file, or the facts of one case as KEY=VALUE");
    }
    Format format = common.format(one ? Format.TABLE : Format.JSONL, EnumSet.allOf(Format.class));
    if (one) {
      common.show(TermReport.of(List.of(one(lines))), format, terminal);
      return 0;
    }
    String file = words.isEmpty() ? "-" : words.getFirst();
    if (format == Format.JSONL) {
      Lines.answer(file, common.out(), terminal, lines::answer);
      return 0;
    }
    List<TermReport.Worked> cases = cases(file, lines);
    if (cases.isEmpty()) {
      throw new UsageException("'" + file + "': no cases in it");
    }
    common.show(TermReport.of(cases), format, terminal);
    return 0;
  }

  private static boolean isFile(String word) {
    return Files.exists(Path.of(word));
  }

  private TermReport.Worked one(TermLines lines) {
    try {
      var facts = TermWords.object(words);
      TermReport.Worked worked = new TermReport.Worked(facts, lines.answer(facts));
      String error = worked.answer().path("error").asText("");
      if (!error.isEmpty()) {
        throw new UsageException(error.replaceFirst("^line 1: ", ""));
      }
      return worked;
    } catch (TermInputException e) {
      throw new UsageException(e.key() + ": " + e.what());
    }
  }

  private List<TermReport.Worked> cases(String file, TermLines lines) throws IOException {
    if (!file.equals("-")) {
      Lines.requireFile("", Path.of(file));
    }
    List<TermReport.Worked> cases = new ArrayList<>();
    try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          cases.add(new TermReport.Worked(TermLines.question(line), lines.worked(number, line)));
        }
      }
    }
    return cases;
  }
}
