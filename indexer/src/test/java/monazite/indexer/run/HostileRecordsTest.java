package monazite.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import monazite.corpus.Mutations;
import monazite.corpus.Seeded;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.indexer.classify.Gate;
import monazite.indexer.judge.Judge;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.StoredReadings;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged records on the whole way from a dump into the index.
final class HostileRecordsTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");
  private static final int RECORDS = 2000;
  private static final int DUMPS = 300;
  private static final Judge JUDGE = Judge.of(Seeds.bundled());
  private static final Gate GATE = new Gate(FamilySeeds.of(Seeds.bundled()));
  private static final List<Sample> SAMPLE_RECORDS = new ArrayList<>();

  /// A record and the format that reads it.
  private record Sample(SourceFormat format, RawRecord record) {
    Sample mutated(Random random) {
      byte[] bytes = record.bytes();
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes = Mutations.disguised(random, bytes);
      }
      bytes = random.nextBoolean() ? Mutations.once(random, bytes) : bytes;
      return new Sample(format, new RawRecord(bytes, record.source(), record.context()));
    }
  }

  @BeforeAll
  static void readTheSamples() throws IOException {
    Dumps.read(
        List.of(SAMPLES.toString()),
        InputStream.nullInputStream(),
        new DumpSink() {
          @Override
          public void record(SourceFormat format, RawRecord record) {
            SAMPLE_RECORDS.add(new Sample(format, record));
          }

          @Override
          public void oversize(Source source, long bytes) {}

          @Override
          public void problem(SourceFormat.Origin origin, String why) {}

          @Override
          public void unknown(SourceFormat.Origin origin, String why) {}
        });
  }

  @Test
  void whatIsLabelledThoughItIsDamagedPassesTheGate() {
    AtomicInteger labelled = new AtomicInteger();
    Seeded.forAll(
        RECORDS,
        random -> {
          Sample one = SAMPLE_RECORDS.get(random.nextInt(SAMPLE_RECORDS.size())).mutated(random);
          if (one.format().parse(one.record()) instanceof Reading.Parsed(var document)) {
            PatentDocument merged = SourceMerger.merge(List.of(document)).document();
            var families = JUDGE.families(merged);
            JUDGE.judge(merged, families, "");
            if (!families.families().isEmpty()) {
              labelled.incrementAndGet();
              byte[] bytes = one.record().bytes();
              assertTrue(
                  GATE.admits(bytes, one.format().judgedParts(bytes)),
                  () -> "turned away: " + new String(bytes, StandardCharsets.UTF_8));
            }
          }
        });
    assertTrue(labelled.get() > RECORDS / 30, "labelled: " + labelled);
  }

  @Test
  void aRunOverDamagedDumpsAddsUpAndCanBeReadAndRepeated(@TempDir Path folder) throws IOException {
    Path dumps = Files.createDirectory(folder.resolve("dumps"));
    List<Path> samples = sampleFiles();
    AtomicInteger count = new AtomicInteger();
    Seeded.forAll(
        DUMPS, random -> write(dumps.resolve("d" + count.incrementAndGet()), random, samples));
    IndexFolder index = new IndexFolder(folder.resolve("index"));
    Ledger.Account first = run(index, dumps);
    assertTrue(first.total().of(Fate.ADDED) > 100, first::toString);
    assertTrue(first.total().of(Fate.BROKEN) > 100, first::toString);
    List<String> exported = export(index);
    Ledger.Account second = run(index, dumps);
    assertEquals(first.total().read(), second.total().read());
    assertEquals(0, second.total().of(Fate.ADDED));
    assertEquals(0, second.total().of(Fate.UPDATED));
    assertEquals(exported, export(index));
  }

  @Test
  void aFaultInReadingIsABrokenRecordAndItsNeighboursAreTaken(@TempDir Path folder)
      throws IOException {
    SourceFormat lines =
        SAMPLE_RECORDS.stream()
            .map(Sample::format)
            .filter(format -> format.id().equals("monazite-jsonl"))
            .findFirst()
            .orElseThrow();
    Intake intake =
        Intake.open(
            JUDGE,
            LandscapeWriter.open(new IndexFolder(folder.resolve("index")), "seeds", "test", false),
            GATE);
    Examiner examiner = new Examiner(intake, false);
    for (Throwable fault :
        List.of(
            new IllegalStateException("odd"), new StackOverflowError(), new OutOfMemoryError())) {
      RawRecord record = new RawRecord(new byte[] {'x'}, new Source("f", "file", "", 7));
      Outcome outcome = examiner.outcome(new Faulty(lines, fault), record);
      assertEquals(Fate.BROKEN, outcome.fate());
      assertEquals(record.source(), outcome.where());
      assertTrue(outcome.why().length() > 20, outcome::why);
    }
    byte[] good =
        "{\"publication\":\"US 4,770,723\",\"claims\":[\"A magnet.\"]}"
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(
        Fate.ADDED,
        examiner.outcome(lines, new RawRecord(good, new Source("f", "file", "", 8))).fate());
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsNoFault(@TempDir Path folder) throws IOException {
    Path dump = folder.resolve("odd.jsonl");
    Files.writeString(
        dump,
        "{\"publication\":\"US8414796B2\",\"claims\":[\"A magnet comprising 101 to 25 wt% of Nd"
            + " and Fe, wherein Dy is 9 to 2 at%.\"]}\n");
    assertEquals(1, run(new IndexFolder(folder.resolve("index")), dump).total().of(Fate.ADDED));
  }

  /// A format whose parser has a fault.
  private record Faulty(SourceFormat lines, Throwable fault) implements SourceFormat {
    @Override
    public String id() {
      return "faulty";
    }

    @Override
    public About about() {
      return lines.about();
    }

    @Override
    public boolean recognises(byte[] head) {
      return false;
    }

    @Override
    public void split(InputStream in, Origin origin, RecordSink sink) {}

    @Override
    public Reading parse(RawRecord record) {
      switch (fault) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new AssertionError(fault);
      }
    }
  }

  private static void write(Path dump, Random random, List<Path> samples) {
    try {
      Path sample = samples.get(random.nextInt(samples.size()));
      Files.write(dump, Mutations.of(random, Files.readAllBytes(sample)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> sampleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("expected.jsonl") && !file.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  private static Ledger.Account run(IndexFolder index, Path dumps) throws IOException {
    Ledger ledger = new Ledger();
    try (LandscapeWriter writer = LandscapeWriter.open(index, "seeds", "test", false)) {
      Standing standing = new Standing(Duration.ofMillis(200), writer::commit, "", "");
      Quarantine quarantine = new Quarantine(index.path().resolve("quarantine"));
      new IndexRun(Intake.open(JUDGE, writer, GATE), ledger, quarantine, standing, 2, new Silent())
          .read(List.of(dumps.toString()), InputStream.nullInputStream());
      writer.commit();
    }
    return ledger.close();
  }

  private static List<String> export(IndexFolder index) throws IOException {
    List<String> all = new ArrayList<>();
    StoredReadings.each(
        index,
        lines -> {
          Readings.parse(lines);
          all.addAll(lines);
        });
    return all.stream().sorted().toList();
  }

  /// Tells nobody.
  private static final class Silent implements IndexRun.Progress {
    @Override
    public void record(long bytes, Fate fate) {}

    @Override
    public void trouble(Source where, String why) {
      assertTrue(!why.contains("error in the program"), () -> where + ": " + why);
    }
  }
}
