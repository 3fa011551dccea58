package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.corpus.policy.PolicyJson;
import org.junit.jupiter.api.Test;

/// Policy documents among other files: told by what they say, in any form.
class PolicyFormatTest {
  private static final Path TEXTS = Path.of("samples/policy");
  private static final Path PAPERS = Path.of("samples/paper");

  private static Reading read(byte[] file) {
    Optional<SourceFormat> format =
        SourceFormats.of(Arrays.copyOf(file, Math.min(file.length, SourceFormat.HEAD)));
    List<Reading> readings = Readings.of(format.orElseThrow(), file);
    assertEquals(1, readings.size());
    return readings.getFirst();
  }

  private static PolicyDocument policy(Path file) throws IOException {
    return assertInstanceOf(Reading.Policy.class, read(Files.readAllBytes(file))).document();
  }

  private static String why(byte[] file) {
    return switch (read(file)) {
      case Reading.Broken(var _, var why) -> why;
      case Reading.Skipped(var _, var why) -> why;
      case Reading reading -> reading.toString();
    };
  }

  private static String kinds(PolicyDocument document) {
    return document.blocks().stream().map(it -> it.kind().name()).collect(Collectors.joining(" "));
  }

  @Test
  void theSameTextAsPdfIsTheSameDocument() throws IOException {
    PolicyDocument text = policy(TEXTS.resolve("plan-en.txt"));
    PolicyDocument pdf = policy(PAPERS.resolve("plan-en.pdf"));
    assertEquals(text.id(), pdf.id());
    assertEquals(text.title(), pdf.title());
    Block aim =
        pdf.blocks().stream().filter(it -> it.text().contains("25%")).findFirst().orElseThrow();
    assertTrue(aim.place().toString().startsWith("page 1, lines "), aim.place()::toString);
  }

  @Test
  void pagesOfSitesHaveTheirTextWithoutMenusAndScripts() throws IOException {
    PolicyDocument page = policy(PAPERS.resolve("plan-zh.html"));
    assertEquals("北原省稀土新材料产业发展规划（2023—2030年）", page.title());
    assertEquals("2023-02-18", page.issued().orElseThrow().toString());
    assertEquals(
        "APPARATUS APPARATUS TITLE APPARATUS HEADING PARAGRAPH HEADING ITEM ITEM TABLE_ROW TABLE_ROW"
            + " TABLE_ROW NOTE APPARATUS",
        kinds(page));
    assertEquals("回收量（吨） | 1 500 | 8000", page.blocks().get(11).text());
    assertFalse(page.toString().contains("never read"));
  }

  @Test
  void wordTextsHaveHeadingsItemsRowsAndFootNotes() throws IOException {
    PolicyDocument text = policy(PAPERS.resolve("plan-de.docx"));
    assertEquals("Eckpunkte einer Rohstoffpolitik für Seltene Erden", text.title());
    assertEquals("de", text.language());
    assertEquals(
        "TITLE APPARATUS APPARATUS HEADING PARAGRAPH HEADING ITEM ITEM ITEM TABLE_ROW TABLE_ROW"
            + " PARAGRAPH NOTE",
        kinds(text));
  }

  @Test
  void aPatentIsNoPolicyDocumentAndAPolicyDocumentNoPatent() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean plan = String.valueOf(file.getFileName()).startsWith("plan-");
        byte[] bytes = Files.readAllBytes(file);
        boolean made = file.endsWith("expected.jsonl") || file.toString().endsWith(".md");
        for (SourceFormat format : SourceFormats.of(bytes).filter(_ -> !made).stream().toList()) {
          for (Reading reading : Readings.of(format, bytes)) {
            assertEquals(plan, reading instanceof Reading.Policy, file.toString());
          }
        }
      }
    }
  }

  @Test
  void whatCantBeReadIsSaidWithTheRemedy() throws IOException {
    assertTrue(
        why(Files.readAllBytes(PAPERS.resolve("print-scan.pdf")))
            .contains("text recognition (OCR)"));
    assertEquals(
        "encrypted: save it without a password",
        why(Files.readAllBytes(PAPERS.resolve("print-locked.pdf"))));
    byte[] plan = Files.readAllBytes(PAPERS.resolve("plan-en.pdf"));
    Reading cut = read(Arrays.copyOf(plan, plan.length - 400));
    String said =
        cut instanceof Reading.Policy(var document) ? document.source().mended() : why(plan);
    assertTrue(said.contains("cut"), cut::toString);
    assertTrue(why(Arrays.copyOf(plan, 700)).contains("the PDF is cut"));
    byte[] text = Files.readAllBytes(TEXTS.resolve("plan-de.txt"));
    byte[] large = new byte[17 << 20];
    for (int i = 0; i < large.length; i++) {
      large[i] = text[i % text.length];
    }
    assertEquals(
        "a text of 17 MB: above the bound of 16 MB for one policy document; cut it into single"
            + " documents",
        why(large));
  }

  @Test
  void lineEndsAndEncodingsChangeNothing() throws IOException {
    PolicyDocument plan = policy(TEXTS.resolve("plan-de.txt"));
    String text =
        new String(
            Files.readAllBytes(TEXTS.resolve("plan-de.txt")), Charset.forName("windows-1252"));
    for (String ends : List.of("\r", "\n", "\r\n")) {
      byte[] bytes = text.replace("\r", ends).getBytes(StandardCharsets.UTF_8);
      PolicyDocument same = assertInstanceOf(Reading.Policy.class, read(bytes)).document();
      assertEquals(plan.blocks(), same.blocks());
    }
  }

  @Test
  void aDocumentIsReadAgainFromItsLine() throws IOException {
    PolicyDocument plan = policy(TEXTS.resolve("plan-zh.txt"));
    byte[] line = PolicyJson.write(plan).getBytes(StandardCharsets.UTF_8);
    assertEquals(plan, assertInstanceOf(Reading.Policy.class, read(line)).document());
  }
}
