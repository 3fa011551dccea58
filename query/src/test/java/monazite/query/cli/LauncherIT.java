package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program as a user runs it.
final class LauncherIT {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path PROGRAM = HOME.resolve("query/target/program");

  @TempDir static Path folder;

  /// What a process left behind.
  private record Ended(int code, String out, String err) {}

  private static Ended run(List<String> command, String... environment)
      throws IOException, InterruptedException {
    File out = Files.createTempFile(folder, "out", "").toFile();
    File err = Files.createTempFile(folder, "err", "").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out)
            .redirectError(err);
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running: " + command);
    return new Ended(
        process.exitValue(),
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  private static Ended monazite(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("monazite").toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static Ended search() throws IOException, InterruptedException {
    return monazite(
        "search",
        "magnet",
        "--index",
        "monazite-demo/index",
        "--format",
        "json",
        "--as-of",
        "2026-01-01");
  }

  private static List<Path> caches() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAM)) {
      return files.filter(file -> file.toString().matches(".*/start-short-[^/]*[.]aot")).toList();
    }
  }

  @BeforeAll
  static void runTheDemo() throws IOException, InterruptedException {
    Ended demo = monazite("demo", "--as-of", "2026-01-01");
    assertEquals(0, demo.code(), demo.err());
    assertTrue(demo.out().contains("expiry.html"), demo.out());
  }

  @Test
  void theDemoWritesReportsThatNeedNothingElse() throws IOException {
    for (String name : List.of("expiry.html", "summary.html")) {
      String page = Files.readString(folder.resolve("monazite-demo").resolve(name));
      assertTrue(page.startsWith("<!DOCTYPE html>"), name);
      assertFalse(page.matches("(?s).*<(script|link|img)[^>]+(src|href)=[\"']?http.*"), name);
    }
    assertTrue(Files.size(folder.resolve("monazite-demo/expiry.csv")) > 1000);
  }

  @Test
  void standardOutputIsOneJsonDocumentWhateverTheStartUpCacheIs()
      throws IOException, InterruptedException {
    Ended first = search();
    assertEquals(0, first.code(), first.err());
    assertTrue(new JsonMapper().readTree(first.out()).path("total").asInt() > 0);
    assertEquals(1, caches().size(), "one cache is kept");
    Path cache = caches().getFirst();
    Ended warm = search();
    byte[] whole = Files.readAllBytes(cache);
    Files.write(cache, java.util.Arrays.copyOf(whole, whole.length / 3));
    Ended cut = search();
    Files.write(cache, new byte[100_000]);
    Ended zeros = search();
    Files.delete(cache);
    Ended missing = search();
    assertAll(
        () -> assertEquals(first.out(), warm.out()),
        () -> assertEquals(first.out(), cut.out()),
        () -> assertEquals(0, cut.code()),
        () -> assertEquals(first.out(), zeros.out()),
        () -> assertEquals(0, zeros.code()),
        () -> assertEquals(first.out(), missing.out()));
  }

  @Test
  void aReplacedJarMakesItsOwnCache() throws IOException, InterruptedException {
    search();
    Path before = caches().getFirst();
    Path jar = PROGRAM.resolve("monazite-seeds-0.1.0.jar");
    var date = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(
        jar, java.nio.file.attribute.FileTime.fromMillis(date.toMillis() - 60_000));
    try {
      assertEquals(0, search().code());
      assertFalse(caches().contains(before), "the cache of the old jar is not used");
    } finally {
      Files.setLastModifiedTime(jar, date);
    }
  }

  @Test
  void exitCodesAreThoseOfTheContract() throws IOException, InterruptedException {
    assertEquals(0, monazite("--help").code());
    assertEquals(2, monazite("search", "--nonsense").code());
    assertEquals(1, monazite("search", "--index", "nowhere").code());
    Ended unknown = monazite("show", "US1B2", "--index", "monazite-demo/index");
    assertEquals(1, unknown.code());
    assertEquals("", unknown.out());
  }

  @Test
  void withoutMavenItSaysHowToGetIt() throws IOException, InterruptedException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Files.copy(HOME.resolve("monazite"), copy.resolve("monazite"));
    assertTrue(copy.resolve("monazite").toFile().setExecutable(true));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : List.of("sh", "sed", "find", "head", "dirname", "readlink", "ls", "cat")) {
      Path real = Path.of("/bin", tool);
      Files.createSymbolicLink(
          bin.resolve(tool), Files.exists(real) ? real : Path.of("/usr/bin", tool));
    }
    Ended ended =
        run(
            List.of("/bin/sh", copy.resolve("monazite").toString(), "formats"),
            "PATH",
            bin.toString());
    assertEquals(1, ended.code(), ended.err());
    assertTrue(ended.err().contains("Maven"), ended.err());
  }

  @Test
  void aBrowserDrawsTheCharts() throws IOException, InterruptedException {
    Path browser = Path.of("/usr/bin/chromium");
    Assumptions.assumeTrue(Files.isExecutable(browser), "no Chromium here: skipped");
    Ended page =
        run(
            List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("browser"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                folder.resolve("monazite-demo/expiry.html").toUri().toString()));
    assertEquals(3, page.out().split("<svg", -1).length - 1, "three charts are drawn");
    assertTrue(page.out().split("<path", -1).length > 50, "with bars in them");
    assertTrue(page.out().contains("class=\"filter\""), "and the table has its filter");
  }
}
