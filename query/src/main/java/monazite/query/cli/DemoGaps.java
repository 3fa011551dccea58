package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.card.GapQuestion;
import monazite.query.card.GapReport;
import monazite.query.card.Landscape;
import monazite.query.card.LandscapeReader;
import monazite.query.card.PolicyCheckReport;
import monazite.query.gap.Gaps;
import monazite.query.report.ReportBasis;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Presenter;

/// The demo's gaps: of a landscape that is invented from first to last and kept in an index of its
/// own, so that nothing of it can slip into reports on real patents.
final class DemoGaps {
  private static final List<Format> FORMATS =
      List.of(Format.HTML, Format.JSON, Format.XLSX, Format.MD);
  private static final String WARNING =
      "Every patent and holder of this landscape is invented: the figures show what the program"
          + " does, and say nothing of the world.";

  private final Terminal terminal;
  private final CommonOptions common;
  private final Path folder;

  DemoGaps(Terminal terminal, CommonOptions common, Path folder) {
    this.terminal = terminal;
    this.common = common;
    this.folder = folder;
  }

  /// Indexes the landscape and writes the reports.
  void write(int threads, LocalDate asOf) throws IOException {
    Path samples = terminal.home().resolve("corpus").resolve("samples").resolve("landscape");
    Path index = folder.resolve("landscape");
    common.index(index);
    DemoCommand.clear(index);
    new IndexJob(common, terminal, false, threads, Optional.empty(), IndexJob.USUAL_PAUSE)
        .run(List.of(samples.toString()));
    try (SearchEngine engine = new LuceneEngine(common.index())) {
      Landscape landscape =
          new LandscapeReader(common.seeds(), asOf, Gaps::of)
              .read(engine, GapQuestion.all(GapsCommand.SEED));
      for (Format format : FORMATS) {
        write("gaps", GapReport.of(engine, basis("gaps", "", asOf, format), landscape), format);
      }
      write(
          "policy",
          PolicyCheckReport.of(engine, basis("policy", " --check", asOf, Format.HTML), landscape),
          Format.HTML);
    }
  }

  private ReportBasis basis(String command, String options, LocalDate asOf, Format format)
      throws IOException {
    return new ReportBasis(
        common.index().about(),
        List.of(),
        asOf,
        "monazite %s --index %s --as-of %s%s --format %s"
            .formatted(
                command,
                CommandLineText.quoted(folder.resolve("landscape").toString()),
                asOf,
                options,
                format.word()));
  }

  private void write(String name, Answer answer, Format format) throws IOException {
    List<String> notes = new ArrayList<>(List.of(WARNING));
    notes.addAll(answer.notes());
    Files.createDirectories(folder);
    Files.write(
        folder.resolve(name + "." + format.word()),
        Presenter.bytes(answer.noting(notes), format, terminal.width()));
  }

  /// Says where they are.
  void tell() {
    terminal
        .out()
        .println(
            "Gaps:           "
                + folder.resolve("gaps.html")
                + " (and gaps.json, .xlsx, .md), of an invented landscape");
    terminal.out().println("Policy:         " + folder.resolve("policy.html"));
  }
}
