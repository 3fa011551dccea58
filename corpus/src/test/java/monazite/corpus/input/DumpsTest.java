package monazite.corpus.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    assertEquals(Map.of("parsed", 25, "broken", 1), read(SHARED.resolve("ep-fulltext")).fates);
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
    assertEquals("application/pdf: no format reads it", why(folder, "%PDF-1.7\n"));
    assertEquals("text/plain: no format reads it", why(folder, "just words"));
    assertEquals(
        "application/xml: no format reads it (root element a)",
        why(folder, "<?xml version=\"1.0\"?><a/>"));
    assertEquals(
        "UTF-16 text: no format reads it; convert it to UTF-8",
        why(folder, "<?xml version=\"1.0\"?><us-patent-grant/>".getBytes(StandardCharsets.UTF_16)));
    assertEquals(
        "UTF-16 text: no format reads it; convert it to UTF-8",
        why(folder, "<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_16LE)));
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
