package monazite.corpus.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormat.Origin;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {
  private static final Path SHARED = Path.of("../../shared/data");

  /// Counts fates, keeps reasons and the numbers of grants by kind.
  private static final class Count implements DumpSink {
    private final Map<String, Integer> fates = new TreeMap<>();
    private final List<String> why = new ArrayList<>();
    private final Map<String, Set<String>> grants = new HashMap<>();

    @Override
    public void record(SourceFormat format, RawRecord record) {
      switch (format.parse(record)) {
        case Reading.Parsed(var document) -> {
          fates.merge("parsed", 1, Integer::sum);
          if (document.granted().isPresent()) {
            grants
                .computeIfAbsent(document.publication().kind(), _ -> new TreeSet<>())
                .add(document.publication().toString());
          }
        }
        case Reading.Policy(var _) -> fates.merge("policy", 1, Integer::sum);
        case Reading.Skipped(var _, var reason) -> {
          fates.merge("skipped", 1, Integer::sum);
          why.add(reason);
        }
        case Reading.Broken(var where, var reason) -> {
          fates.merge("broken", 1, Integer::sum);
          why.add(where + " " + reason);
        }
      }
    }

    @Override
    public void oversize(Source source, long bytes) {
      fates.merge("oversize", 1, Integer::sum);
    }

    @Override
    public void problem(Origin origin, String reason) {
      fates.merge("problem", 1, Integer::sum);
      why.add(reason);
    }

    @Override
    public void unknown(Origin origin, String reason) {
      fates.merge("unknown", 1, Integer::sum);
      why.add(reason);
    }
  }

  private static Count read(Path... inputs) throws IOException {
    Count count = new Count();
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    Dumps.read(names, InputStream.nullInputStream(), count);
    return count;
  }

  private static void assumeShared() {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "../shared is absent: skipped");
  }

  @Test
  void everyRealGrantIsReadAndNothingIsLostSilently() throws IOException {
    assumeShared();
    Count count = read(SHARED.resolve("uspto-grant-xml4"));
    assertEquals(
        Map.of("parsed", 464, "skipped", 12, "unknown", 1), count.fates, count.why::toString);
    Map<String, Integer> kinds = new TreeMap<>();
    count.grants.forEach((kind, numbers) -> kinds.put(kind, numbers.size()));
    assertEquals(Map.of("S1", 254, "B2", 141, "B1", 30, "H1", 1, "P2", 1), kinds);
  }

  @Test
  void everyRealApplicationAndGreenBookRecordIsRead() throws IOException {
    assumeShared();
    assertEquals(Map.of("parsed", 5, "unknown", 1), read(SHARED.resolve("uspto-app-xml4")).fates);
    assertEquals(Map.of("parsed", 3), read(SHARED.resolve("uspto-greenbook")).fates);
    assertEquals(Map.of("parsed", 4), read(SHARED.resolve("uspto-sgml-patdoc25")).fates);
    assertEquals(Map.of("parsed", 4), read(SHARED.resolve("uspto-pap-xml1")).fates);
    assertEquals(Map.of("parsed", 26), read(SHARED.resolve("ep-fulltext")).fates);
    assertEquals(
        Map.of("parsed", 159, "skipped", 207, "unknown", 2),
        read(SHARED.resolve("uspto-peds-odp-assignment")).fates);
  }

  @Test
  void samplesInAZipReadAsTheyDoOutsideIt(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String id : List.of("us-grant-xml/dump.xml", "us-greenbook/dump.txt")) {
        out.putNextEntry(new ZipEntry(id));
        Files.copy(Path.of("samples").resolve(id), out);
        out.closeEntry();
      }
    }
    Count outside =
        read(Path.of("samples/us-grant-xml/dump.xml"), Path.of("samples/us-greenbook/dump.txt"));
    assertEquals(outside.fates, read(zip).fates);
    assertTrue(outside.fates.getOrDefault("parsed", 0) > 5);
  }

  @Test
  void contentThatNoFormatReadsIsNamed(@TempDir Path folder) throws IOException {
    assertEquals("empty", why(folder, new byte[0]));
    assertEquals(
        "begins with 3000 zero bytes: a failed download or copy?", why(folder, new byte[3000]));
    assertEquals("image/gif: no format reads it", why(folder, "GIF89a"));
    assertEquals("text/plain: no format reads it", why(folder, "just words"));
    assertEquals(
        "application/xml: no format reads it (root element a)",
        why(folder, "<?xml version=\"1.0\"?><a/>"));
  }

  @Test
  void wideTextIsReadAsIfItWereUtf8(@TempDir Path folder) throws IOException {
    String xml =
        Files.readString(Path.of("samples/us-grant-xml/dump.xml"))
            .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    String csv =
        Files.readString(Path.of("samples/patent-table/analyst.csv")).replace("\uFEFF", "");
    String json = Files.readString(Path.of("samples/monazite-jsonl/dump.jsonl"));
    Count plain =
        read(
            Path.of("samples/us-grant-xml/dump.xml"),
            Path.of("samples/patent-table/analyst.csv"),
            Path.of("samples/monazite-jsonl/dump.jsonl"));
    for (String charset : List.of("UTF-16", "x-UTF-16LE-BOM", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM")) {
      Path wide = Files.createDirectories(folder.resolve(charset));
      for (String text : List.of(xml, csv, json)) {
        Files.write(
            wide.resolve(text.substring(2, 6).replaceAll("\\W", "_")),
            text.getBytes(Charset.forName(charset)));
      }
      Count count = read(wide);
      assertEquals(plain.fates, count.fates, count.why::toString);
      assertEquals(plain.grants, count.grants);
    }
    Path bare = Files.createDirectories(folder.resolve("bare"));
    Files.write(bare.resolve("a"), xml.getBytes(StandardCharsets.UTF_16LE));
    Files.write(bare.resolve("b"), json.getBytes(StandardCharsets.UTF_16BE));
    assertEquals(plain.grants.keySet(), read(bare).grants.keySet());
  }

  @Test
  void cutWideTextGivesItsRecordsAndOneProblem(@TempDir Path folder) throws IOException {
    byte[] text =
        Files.readString(Path.of("samples/monazite-jsonl/dump.jsonl"))
            .getBytes(StandardCharsets.UTF_16);
    Count whole = read(Files.write(folder.resolve("whole"), text));
    Count cut = read(Files.write(folder.resolve("cut"), Arrays.copyOf(text, text.length - 3)));
    assertEquals(whole.fates.get("parsed"), cut.fates.get("parsed"), cut.why::toString);
    assertEquals(1, cut.fates.get("problem"));
  }

  private static String why(Path folder, String content) throws IOException {
    return why(folder, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String why(Path folder, byte[] content) throws IOException {
    Count count = read(Files.write(folder.resolve("x"), content));
    assertEquals(1, count.why.size());
    return count.why.getFirst();
  }
}
