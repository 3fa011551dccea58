package monazite.query.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How long `index` takes for a dump, as a multiple of a baseline in the same run, whole commands
/// all of them. Arguments: a zip, and optionally the rounds (5).
///
/// `index` stands against the same zip inflated to nothing by the JDK; `index --all` against bare
/// StAX and Lucene, see [monazite.indexer.store.BareIndexing]. Prints the median of each, the
/// ratios of the medians and the most memory.
public final class DumpBenchmark {
  private static final Path HOME = Path.of("").toAbsolutePath();

  private DumpBenchmark() {}

  /// Runs the benchmark from the project's folder.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path zip = Path.of(arguments[0]).toAbsolutePath();
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path index = Files.createTempDirectory("monazite-bench");
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("inflate", java(Inflation.class.getName(), zip.toString()));
    for (int threads = 1; threads <= 2; threads++) {
      commands.put("index, threads " + threads, index(zip, index, threads, false));
    }
    for (int threads = 1; threads <= 2; threads++) {
      commands.put(
          "StAX and Lucene, threads " + threads,
          java("monazite.indexer.store.BareIndexing", zip.toString(), "" + threads));
      commands.put("index --all, threads " + threads, index(zip, index, threads, true));
    }
    Map<String, List<Timed>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        empty(index);
        times
            .computeIfAbsent(command.getKey(), _ -> new ArrayList<>())
            .add(Timed.run(command.getValue()));
      }
    }
    empty(index);
    print(times);
  }

  private static List<String> index(Path zip, Path index, int threads, boolean all) {
    List<String> command =
        new ArrayList<>(
            List.of(
                HOME.resolve("monazite").toString(),
                "index",
                zip.toString(),
                "--index",
                index.resolve("index").toString(),
                "--threads",
                "" + threads,
                "--quiet"));
    if (all) {
      command.add("--all");
    }
    return command;
  }

  private static List<String> java(String main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    return command;
  }

  private static void print(Map<String, List<Timed>> times) {
    double inflate = median(times.getOrDefault("inflate", List.of()));
    System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s%n", "", "seconds", "ratio", "MB");
    times.forEach(
        (name, list) -> {
          String bare = name.replace("index --all", "StAX and Lucene");
          double base = bare.equals(name) ? inflate : median(times.getOrDefault(bare, List.of()));
          System.out.printf(
              Locale.ROOT,
              "%-28s %8.2f %8.2f %8d%n",
              name,
              median(list),
              median(list) / base,
              list.stream().mapToLong(Timed::megabytes).max().orElse(-1));
        });
  }

  private static double median(List<Timed> times) {
    return times.stream().mapToDouble(Timed::seconds).sorted().toArray()[times.size() / 2];
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
