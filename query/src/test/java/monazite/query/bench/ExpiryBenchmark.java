package monazite.query.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.Schema;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// How long `expiry` takes over all rights of an index that a new process opens, as a multiple of
/// bare Lucene counting the same documents in a process of its own. Arguments: documents (200000)
/// and rounds (5), both optional. Prints the median of each and the ratio.
public final class ExpiryBenchmark {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final long SEED = 20_260_101;

  private ExpiryBenchmark() {}

  /// Runs the benchmark from the project's folder; `count FOLDER` is the baseline's own process.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2 && arguments[0].equals("count")) {
      count(Path.of(arguments[1]));
      return;
    }
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("monazite-bench");
    Path index = folder.resolve("index");
    ManyRights.write(index, documents, SEED);
    List<String> expiry =
        List.of(
            HOME.resolve("monazite").toString(),
            "expiry",
            "--index",
            index.toString(),
            "--as-of",
            "2026-01-01");
    List<String> bare =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ExpiryBenchmark.class.getName(),
            "count",
            index.toString());
    Timed.run(expiry); // makes the start-up cache if it isn't there
    List<Timed> reports = new ArrayList<>();
    List<Timed> counts = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      counts.add(Timed.run(bare));
      reports.add(Timed.run(expiry));
    }
    double count = median(counts);
    double report = median(reports);
    System.out.printf(Locale.ROOT, "%d documents, %d rounds%n", documents, rounds);
    System.out.printf(Locale.ROOT, "%-24s %8.2f s%n", "bare Lucene count", count);
    System.out.printf(
        Locale.ROOT,
        "%-24s %8.2f s %8.1f times, %d MB%n",
        "expiry",
        report,
        report / count,
        reports.getLast().megabytes());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void count(Path index) throws IOException {
    try (DirectoryReader reader = new IndexFolder(index).reader()) {
      System.out.println(
          new IndexSearcher(reader).count(new TermQuery(new Term(Schema.LEVEL, "patent"))));
    }
  }

  private static double median(List<Timed> times) {
    return times.stream().mapToDouble(Timed::seconds).sorted().toArray()[times.size() / 2];
  }
}
