package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs that don't come to their end, as processes of the packaged program: killed, stopped,
/// without room, or beside another run. `-Dkills=50` kills more often; `-Dseed=N` repeats.
final class SurvivalIT {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final int DOCUMENTS = Integer.getInteger("documents", 1500);
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  @TempDir static Path folder;

  private static Path dumps;
  private static Path undisturbed;
  private static String exported;
  private static long millis;

  /// What a process left behind.
  private record Ended(int code, String out, String err) {}

  /// A process on its way.
  private record Running(Process process, Path out, Path err) {
    Ended ended() throws IOException, InterruptedException {
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
      return new Ended(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    }
  }

  private static Running start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("monazite").toString()));
    command.addAll(List.of(arguments));
    return process(command);
  }

  private static Running process(List<String> command) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Running(process, out, err);
  }

  private static Running index(Path index) throws IOException {
    return start(
        "index",
        "dumps",
        "--all",
        "--index",
        index.toString(),
        "--format",
        "json",
        "--commit-every",
        "0.4",
        "--quiet");
  }

  private static String export(Path index) throws IOException, InterruptedException {
    Ended export = start("export", "--index", index.toString()).ended();
    assertEquals(0, export.code(), export.err());
    return export.out();
  }

  /// The files of a quarantine, by name.
  private static SortedMap<String, String> quarantine(Path index) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(index.resolve("quarantine"))) {
      for (Path file : list.toList()) {
        files.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @BeforeAll
  static void runUndisturbed() throws IOException, InterruptedException {
    System.out.println("kills: seed " + SEED);
    dumps = folder.resolve("dumps");
    ManyPatents.write(dumps, DOCUMENTS, SEED);
    undisturbed = folder.resolve("undisturbed");
    long begin = System.nanoTime();
    Ended run = index(undisturbed).ended();
    millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    assertEquals(0, run.code(), run.err());
    exported = export(undisturbed);
    assertTrue(exported.lines().count() > DOCUMENTS, "few patents");
    assertTrue(!quarantine(undisturbed).isEmpty(), "nothing broken");
  }

  @Test
  void killedAtAnyMomentTheNextRunGoesOnAndEndsWithTheSameIndex()
      throws IOException, InterruptedException {
    Random random = new Random(SEED);
    int killed = 0;
    for (int attempt = 0; killed < KILLS; attempt++) {
      Path index = folder.resolve("killed" + attempt);
      Running run = index(index);
      while (!run.process().waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS)) {
        run.process().destroyForcibly().waitFor();
        killed++;
        run = index(index);
        if (killed >= KILLS) {
          break;
        }
      }
      endsLikeUndisturbed(index, run);
      delete(index);
    }
  }

  @Test
  void stoppedInGoodOrderItSaysSoAndGoesOn() throws IOException, InterruptedException {
    Path index = folder.resolve("stopped");
    Running run = index(index);
    Thread.sleep(millis * 2 / 3);
    run.process().destroy();
    Ended ended = run.ended();
    assertTrue(ended.code() != 0, "ended before it was stopped");
    assertTrue(
        ended.err().matches("monazite: stopped: .*run the same command again.*\n"), ended.err());
    assertEquals(0, start("search", "--index", index.toString()).ended().code());
    endsLikeUndisturbed(index, index(index));
  }

  @Test
  void aSecondRunIsRefusedAndReadersAreServed() throws IOException, InterruptedException {
    Path index = folder.resolve("shared");
    Running first = index(index);
    while (!Files.exists(index.resolve("segments_1"))) {
      assertTrue(first.process().isAlive(), "ended too early");
      Thread.sleep(20);
    }
    Running second = index(index);
    Running status = start("status", "--index", index.toString());
    Running search = start("search", "magnet", "--index", index.toString());
    Ended refused = second.ended();
    assertAll(
        () -> assertEquals(1, refused.code()),
        () -> assertEquals("", refused.out()),
        () ->
            assertTrue(
                refused.err().matches("monazite: .*another run is writing.*\n"), refused.err()));
    assertEquals(0, status.ended().code());
    assertEquals(0, search.ended().code());
    assertTrue(first.process().isAlive(), "the first run was too short for this test");
    endsLikeUndisturbed(index, first);
  }

  @Test
  void withoutRoomItSaysWhereAndTheIndexOpens() throws IOException, InterruptedException {
    Path index = folder.resolve("narrow");
    String command =
        "ulimit -f "
            + DOCUMENTS * 2 / 3
            + "; exec '"
            + HOME.resolve("monazite")
            + "' index dumps --all --commit-every 0.4 --index '"
            + index
            + "'";
    Ended ended = process(List.of("bash", "-c", command)).ended();
    assertEquals(1, ended.code(), ended.err());
    String last = ended.err().substring(ended.err().stripTrailing().lastIndexOf('\n') + 1);
    assertTrue(
        last.startsWith("monazite: " + index) && last.contains("run the same command again"), last);
    assertEquals(0, start("search", "--index", index.toString()).ended().code());
    endsLikeUndisturbed(index, index(index));
  }

  private static void endsLikeUndisturbed(Path index, Running run)
      throws IOException, InterruptedException {
    Ended ended = run.ended();
    assertEquals(0, ended.code(), ended.err());
    assertEquals(exported, export(index), "export");
    assertEquals(quarantine(undisturbed), quarantine(index), "quarantine");
    JsonNode ledger = new JsonMapper().readTree(ended.out());
    int fates =
        Stream.of("added", "updated", "unchanged", "outside", "skipped", "broken")
            .mapToInt(fate -> ledger.path(fate).asInt())
            .sum();
    assertEquals(ledger.path("read").asInt(), fates);
    assertEquals(4 * DOCUMENTS / 2 * 2, ledger.path("read").asInt(), "records read");
  }

  private static void delete(Path index) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
