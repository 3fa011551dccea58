package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import monazite.corpus.Seeded;
import monazite.corpus.document.Source;
import monazite.corpus.format.paper.AskedPolicy;
import org.junit.jupiter.api.Test;

/// Documents for reading: what is a patent, what is none, and what is damaged.
class PaperTest {
  private static final Path SAMPLES = Path.of("samples/paper");
  private static final SourceFormat FORMAT = Readings.format("paper");

  private static Reading only(byte[] file) {
    List<Reading> readings = Readings.of(FORMAT, file);
    assertEquals(1, readings.size());
    return readings.getFirst();
  }

  private static String skipped(String html) {
    byte[] page = ("<!DOCTYPE html><html><body>" + html).getBytes(StandardCharsets.UTF_8);
    assertTrue(FORMAT.recognises(page));
    return only(page) instanceof Reading.Skipped(var _, var why) ? why : only(page).toString();
  }

  @Test
  void aTextAboutPatentsIsNone() {
    String about =
        "<p>Rare-earth magnets are made in few places, as this report tells at length.</p>";
    assertEquals(
        "no patent: no publication number on its first lines, and no claims; too short to be a"
            + " policy document",
        skipped(about));
    assertEquals(
        "no patent: it names US8480817B2, but has no claims under a head; too short to be a policy"
            + " document",
        skipped("<h1>See US 8,480,817 B2 and others</h1>" + about));
    assertEquals(
        "claims, but no publication number on its first lines: not read as a patent; put the number"
            + " first; too short to be a policy document",
        skipped(about + "<h2>Claims</h2><p>1. A magnet that is pressed hot.</p>"));
    String list = "<li><a itemprop='publicationNumber'>US8480817B2</a> Rare earth magnet</li>";
    assertTrue(
        skipped(about + "<ul>" + list.repeat(20) + "</ul>").startsWith("no patent: it names"));
  }

  @Test
  void numbersAreReadInAnyOfficesWriting() {
    String[][] written = {
      {"(10) Patent No.: US 8,480,817 B2", "US8480817B2"},
      {"(10) Pub. No.: US 2011/0095855 A1", "US20110095855A1"},
      {"(11) EP 1 234 567 A1", "EP1234567A1"},
      {"(10) International Publication Number WO 2011/070324 A1", "WO2011070324A1"},
      {"(10)授权公告号 CN 101234567 B", "CN101234567B"},
      {"(10) DE 10 2018 123 456 A1 2019.11.28", "DE102018123456A1"},
      {"(11)特許番号 特許第5123456号(P5123456)", "JP5123456"},
      {"(11)公開番号 特開2010-123456(P2010-123456A)", "JP2010123456A"},
      {"(11) 등록번호 10-1234567", "KR101234567B1"},
      {"(11) 공개번호 10-2010-0123456", "KR20100123456A"},
    };
    for (String[] one : written) {
      String page =
          "<html><p>"
              + one[0]
              + "</p><p>A description of something that is long enough to be one.</p>"
              + "<h2>Claims</h2><p>1. A thing that is claimed.</p>";
      Reading reading = only(page.getBytes(StandardCharsets.UTF_8));
      assertEquals(
          one[1],
          reading instanceof Reading.Parsed(var document)
              ? document.publication().toString()
              : reading.toString());
    }
  }

  @Test
  void aTextPackedByAnyMethodIsReadOrSaidToBeBroken() throws IOException {
    byte[] sample = Files.readAllBytes(SAMPLES.resolve("text-de.docx"));
    for (int method = 0; method < 256; method++) {
      byte[] changed = sample.clone();
      for (int i = 0; i + 8 < changed.length; i++) {
        if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 3) {
          changed[i + 8] = (byte) method;
        }
      }
      Reading reading = only(changed);
      boolean deflated = method == 8 || method == 9; // the second differs at long distances only
      assertEquals(deflated, reading instanceof Reading.Parsed, method + ": " + reading);
    }
  }

  @Test
  void damageToAnySampleIsNeverThrown() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          for (String name : List.of("print-us.pdf", "text-de.docx", "page-zh.html")) {
            byte[] sample = Files.readAllBytes(SAMPLES.resolve(name));
            Seeded.forAll(
                150,
                random -> {
                  byte[] damaged =
                      java.util.Arrays.copyOf(sample, 20 + random.nextInt(sample.length));
                  for (int i = random.nextInt(30); i > 0; i--) {
                    damaged[6 + random.nextInt(damaged.length - 6)] = (byte) random.nextInt(256);
                  }
                  assertFalse(only(damaged).toString().isEmpty());
                  AskedPolicy.read(damaged, new Source("policy", "test", "", 0));
                });
          }
        });
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] sample = Files.readAllBytes(SAMPLES.resolve("text-de.docx"));
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(sample));
        var zip = new java.util.zip.ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(text.replace("Kerosin", " ".repeat(30 << 20)).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertTrue(
        only(out.toByteArray()) instanceof Reading.Broken(var _, var why)
            && why.contains("larger than 16 MB"));
  }
}
