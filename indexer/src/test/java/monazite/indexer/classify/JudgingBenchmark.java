package monazite.indexer.classify;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.format.JsonLines;
import monazite.indexer.judge.Judge;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What judging a full text takes, and how much of the bare automaton's speed the dictionary pass
/// keeps. Argument: a file as `monazite export` writes it; its documents with claims and a
/// description of [#FULL] characters and more are taken.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgingBenchmark {
  static final int FULL = 5000;

  /// The file.
  @Param("")
  public String file = "";

  private final Judge judge = Judge.of(Seeds.bundled());
  private final Lexicon lexicon = new Lexicon(FamilySeeds.of(Seeds.bundled()));
  private final AhoCorasickDoubleArrayTrie<String> bare = new AhoCorasickDoubleArrayTrie<>();
  private final List<PatentDocument> documents = new ArrayList<>();
  private final List<PatentDocument> speaking = new ArrayList<>();
  private final List<NormalText> texts = new ArrayList<>();
  private int next;

  /// Reads the documents.
  @Setup
  public void read() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      lines.map(JsonLines::read).forEach(read -> read.ifPresent(this::take));
    }
    Map<String, String> words = new TreeMap<>();
    lexicon.words().forEach(word -> words.put(word, word));
    bare.build(words);
  }

  private void take(PatentDocument document) {
    int length = document.descriptions().values().stream().mapToInt(String::length).sum();
    if (length >= FULL && !document.claims().isEmpty()) {
      documents.add(document);
      if (judge.speaks(document)) {
        speaking.add(document);
      }
      texts.add(TextNormaliser.normalise(Subject.of(document, java.util.Set.of()).description()));
    }
  }

  private PatentDocument next(List<PatentDocument> among) {
    next = (next + 1) % among.size();
    return among.get(next);
  }

  /// Everything the seeds say of the next document.
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Object judgeAny() {
    return judge.judge(next(documents));
  }

  /// The same of the next document that names a rare earth.
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Object judgeRareEarth() {
    return judge.judge(next(speaking));
  }

  /// The dictionary pass over all descriptions.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public long dictionary() {
    long found = 0;
    for (NormalText text : texts) {
      found += lexicon.hits(text, Zone.Part.DESCRIPTION).size();
    }
    return found;
  }

  /// The bare automaton with the same words over the same texts.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public long automaton() {
    long[] found = new long[1];
    for (NormalText text : texts) {
      bare.parseText(
          text.folded(),
          (begin, end, word) -> {
            found[0]++;
          });
    }
    return found[0];
  }

  /// Runs all and prints the figures that count.
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(JudgingBenchmark.class.getName())
                    .param("file", Path.of(arguments[0]).toAbsolutePath().toString())
                    .jvmArgsAppend("-Xmx3g", "-Duser.language=en")
                    .build())
            .run();
    Map<String, Double> figures = new TreeMap<>();
    for (RunResult result : results) {
      var primary = result.getPrimaryResult();
      boolean sampled = primary.getLabel().startsWith("judge");
      figures.put(
          primary.getLabel(),
          sampled ? primary.getStatistics().getPercentile(50) : primary.getScore());
    }
    System.out.printf(
        Locale.ROOT,
        "judging, median: %.2f ms any document, %.2f ms one that names a rare earth; dictionary"
            + " pass at %.2f of the bare automaton's speed%n",
        figures.getOrDefault("judgeAny", 0.0) / 1000,
        figures.getOrDefault("judgeRareEarth", 0.0) / 1000,
        figures.getOrDefault("automaton", 0.0) / figures.getOrDefault("dictionary", 1.0));
  }
}
