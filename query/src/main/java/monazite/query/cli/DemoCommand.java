package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.indexer.run.Fate;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.Order;
import monazite.query.ask.SearchEngine;
import monazite.query.report.DemoSummary;
import monazite.query.report.ReportBasis;
import monazite.query.report.RunResult;
import monazite.query.report.SearchReport;
import monazite.query.report.expiry.ExpiryQuestion;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Presenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the program on the samples that come with it.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Indexes the samples that come with the program (invented patents in each "
          + "format, and bibliographic facts of real rare-earth patents), writes an expiry "
          + "report, a search result and a one-page summary; indexes an invented landscape apart "
          + "from them and writes its gaps and what policy says of it; and says where they are."
    },
    footer = {"", "Example:", "  monazite demo"})
final class DemoCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description = "folder for index and reports (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("monazite-demo");

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path samples = terminal.home().resolve("corpus").resolve("samples").resolve("demo");
    if (!Files.isDirectory(samples)) {
      throw new IOException(
          samples + ": the samples are missing; run the demo from a checkout of Monazite");
    }
    common.index(folder.resolve("index"));
    clear(folder.resolve("index"));
    int threads = Runtime.getRuntime().availableProcessors();
    RunResult run =
        new IndexJob(common, terminal, false, threads, Optional.empty(), IndexJob.USUAL_PAUSE)
            .run(List.of(samples.toString()));
    LocalDate asOf = common.asOf(terminal);
    try (SearchEngine engine = new LuceneEngine(common.index(), asOf)) {
      expiry(engine, asOf);
      Answer found =
          SearchReport.run(
              engine, new LandscapeQuery.Words("magnet"), Order.RELEVANCE, 100, true, asOf);
      write("search-magnet.json", found, Format.JSON);
      write("summary.html", DemoSummary.of(run, engine, asOf), Format.HTML);
    }
    DemoGaps gaps = new DemoGaps(terminal, common, folder);
    gaps.write(threads, asOf);
    tell(run);
    gaps.tell();
    return 0;
  }

  private void tell(RunResult run) {
    var total = run.account().total();
    terminal
        .out()
        .printf(
            "Read %d records: %d kept, %d outside, %d skipped, %d broken (kept in quarantine).%n",
            total.read(),
            total.of(Fate.ADDED) + total.of(Fate.UPDATED) + total.of(Fate.UNCHANGED),
            total.of(Fate.OUTSIDE),
            total.of(Fate.SKIPPED),
            total.of(Fate.BROKEN));
    terminal.out().println("Summary:        " + folder.resolve("summary.html"));
    terminal
        .out()
        .println(
            "Expiry report:  " + folder.resolve("expiry.html") + " (and expiry.csv, .xlsx, .md)");
    terminal.out().println("Search result:  " + folder.resolve("search-magnet.json"));
    terminal
        .out()
        .println("Ask on: monazite search --material ndfeb --index " + folder.resolve("index"));
  }

  /// The expiry report in each format, as the command that it names would write it.
  private void expiry(SearchEngine engine, LocalDate asOf) throws IOException {
    String command =
        "monazite expiry --index %s --as-of %s --format "
            .formatted(CommandLineText.quoted(folder.resolve("index").toString()), asOf);
    for (Format format : List.of(Format.HTML, Format.CSV, Format.XLSX, Format.MD)) {
      ReportBasis basis =
          new ReportBasis(common.index().about(), List.of(), asOf, command + format.word());
      boolean read = format == Format.HTML || format == Format.MD;
      Answer expiry =
          ExpiryReports.over(engine, common.seeds(), basis)
              .answer(
                  ExpiryQuestion.everything(
                      read ? ExpiryCommand.USUAL_LIMIT : Integer.MAX_VALUE,
                      format == Format.HTML ? ExpiryCommand.USUAL_LIMIT : 0));
      write("expiry." + format.word(), expiry, format);
    }
  }

  private void write(String name, Answer answer, Format format) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), Presenter.bytes(answer, format, terminal.width()));
  }

  /// Removes the index of an earlier demo, and nothing else: only plain files of an index folder.
  static void clear(Path index) throws IOException {
    if (!new monazite.indexer.store.IndexFolder(index).exists()) {
      return;
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
