package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Policy documents in an index, beside patents, and files that can't be read among them.
class PolicyDocumentsTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");
  private static final Path PLANS = SAMPLES.resolve("policy");
  private static final Path PAPERS = SAMPLES.resolve("paper");

  @TempDir private Path folder;

  private String index() {
    return folder.resolve("index").toString();
  }

  private static JsonNode json(Run run) throws IOException {
    assertEquals(0, run.code(), run::err);
    return new JsonMapper().readTree(run.out());
  }

  private JsonNode indexed(String... inputs) throws IOException {
    List<String> words = new ArrayList<>(List.of("index", "--index", index(), "--format", "json"));
    words.addAll(List.of(inputs));
    return json(Run.of(words.toArray(String[]::new)));
  }

  private static String[] plans() throws IOException {
    try (Stream<Path> files = Files.list(PLANS)) {
      return files
          .map(Path::toString)
          .filter(it -> it.endsWith(".txt"))
          .sorted()
          .toArray(String[]::new);
    }
  }

  @Test
  void aFileThatIsNamedIsReadThoughFewOfItsWordsShowAPlan() throws IOException {
    String text =
        "Neodymium magnets and their rights\n\n"
            + "Most core patents on sintered neodymium magnets expired in 2014, and few makers"
            + " outside Japan hold any of the later ones. Licences were sold to eight firms."
            + " What came after are improvements of grain boundaries and of coatings, which"
            + " many firms file at home alone and let go within ten years of the filing. Nobody"
            + " has counted how many of them were ever used in a magnet that is sold.\n";
    Path file = Files.writeString(folder.resolve("article.txt"), text);
    Run named = Run.of("policy", file.toString(), "--format", "json");
    assertTrue(named.err().contains("read as named"), named::err);
    assertTrue(json(named).path("statements").toString().contains("expired in 2014"));
    Run within = Run.of("policy", folder.toString(), "--format", "json");
    assertEquals(1, within.code(), within::err);
    assertTrue(within.err().contains("no format reads it"), within::err);
    Path table = Files.writeString(folder.resolve("t.csv"), "a;b;c\n1;2;3\n".repeat(90));
    assertEquals(1, Run.of("policy", table.toString(), "--format", "json").code());
  }

  @Test
  void theyAreCountedFoundQuotedAndTakenOnce() throws IOException {
    JsonNode first = indexed(plans());
    assertEquals(5, first.path("policies").asInt());
    assertEquals(5, first.path("added").asInt());
    JsonNode again = indexed(plans());
    assertEquals(5, again.path("unchanged").asInt());
    assertEquals(5, again.path("policies").asInt());
    JsonNode pdf = indexed(PAPERS.resolve("plan-en.pdf").toString());
    assertEquals(1, pdf.path("unchanged").asInt(), "the same text as PDF is the same document");
    JsonNode found =
        json(
            Run.of(
                "search",
                "\"grain boundary diffusion\"",
                "--policies",
                "--index",
                index(),
                "--format",
                "json"));
    assertEquals(1, found.path("total").asInt());
    JsonNode passage = found.path("passages").get(0);
    assertTrue(passage.path("place").asText().startsWith("page 2, lines "), passage::toString);
    assertTrue(passage.path("quote").asText().contains("cerium-rich two-phase magnets"));
    assertEquals(
        1,
        json(Run.of("search", "粒界拡散", "--policies", "--index", index(), "--format", "json"))
            .path("total")
            .asInt());
    JsonNode status = json(Run.of("status", "--index", index(), "--format", "json"));
    assertEquals(5, status.path("policies").asInt());
    assertEquals(0, status.path("publications").asInt());
    assertEquals(
        0,
        json(Run.of("search", "--index", index(), "--format", "json")).path("total").asInt(),
        "no question about patents finds them");
  }

  @Test
  void anExportIsReadAgainAndJudgedAnewWithoutLoss() throws IOException {
    indexed(plans());
    String exported = Run.of("export", "--index", index()).out();
    assertEquals(5, exported.lines().count());
    Path lines = Files.writeString(folder.resolve("all.jsonl"), exported);
    String other = folder.resolve("other").toString();
    JsonNode read = json(Run.of("index", lines.toString(), "--index", other, "--format", "json"));
    assertEquals(5, read.path("policies").asInt());
    assertEquals(exported, Run.of("export", "--index", other).out());
    assertEquals(
        5, json(Run.of("reindex", "--index", other, "--format", "json")).path("policies").asInt());
    assertEquals(exported, Run.of("export", "--index", other).out());
  }

  @Test
  void whatNamesNoRareEarthStaysOutside() throws IOException {
    String plan =
        "National Bicycle Plan 2030\n\nThe government and the ministry of transport promote"
            + " cycling by a national strategy, public funding, regulation, domestic supply chains,"
            + " international cooperation, measures, targets and standards. The action plan is"
            + " implemented by the member states, coordinated by the commission, and supported by"
            + " investment, innovation and a competitive industry until the goals are met.\n";
    Path file = Files.writeString(folder.resolve("bicycles.txt"), plan);
    JsonNode ledger = indexed(file.toString());
    assertEquals(1, ledger.path("outside").asInt());
    assertEquals(1, ledger.path("policies").asInt());
  }

  @Test
  void filesThatCantBeReadAreSaidAndTheOthersAreTaken() throws IOException {
    Path zip = folder.resolve("all.zip");
    byte[] plan = Files.readAllBytes(PAPERS.resolve("plan-en.pdf"));
    byte[] german = Files.readAllBytes(PLANS.resolve("plan-de.txt"));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "plans/plan.pdf", plan);
      put(out, "plans/cut.pdf", Arrays.copyOf(plan, 900));
      put(out, "plans/scan.pdf", Files.readAllBytes(PAPERS.resolve("print-scan.pdf")));
      put(out, "plans/locked.pdf", Files.readAllBytes(PAPERS.resolve("print-locked.pdf")));
      put(out, "plans/empty.txt", new byte[0]);
      put(out, "plans/site.html", Files.readAllBytes(PAPERS.resolve("plan-zh.html")));
      put(out, "plans/print-us.pdf", Files.readAllBytes(PAPERS.resolve("print-us.pdf")));
      out.putNextEntry(new ZipEntry("plans/huge.txt"));
      write(out, german, 100 << 20);
      out.closeEntry();
    }
    Run run = Run.of("index", zip.toString(), "--index", index(), "--format", "json");
    JsonNode ledger = json(run);
    assertEquals(8, ledger.path("read").asInt());
    assertEquals(2, ledger.path("policies").asInt(), run::err);
    assertEquals(3, ledger.path("added").asInt(), run::err);
    assertEquals(1, ledger.path("skipped").asInt(), run::err);
    assertEquals(4, ledger.path("broken").asInt(), run::err);
    Set<String> said = new TreeSet<>();
    for (String word :
        new String[] {"OCR", "without a password", "empty", "64 MB", "the PDF is cut"}) {
      if (run.err().contains(word)) {
        said.add(word);
      }
    }
    assertEquals(
        Set.of("OCR", "without a password", "empty", "64 MB", "the PDF is cut"), said, run::err);
    assertTrue(run.err().contains("plans/huge.txt"), run::err);
    JsonNode names = json(Run.of("search", "--policies", "--index", index(), "--format", "json"));
    assertEquals("plan.pdf", names.path("policies").get(0).path("document").asText());
    assertEquals("site.html", names.path("policies").get(1).path("document").asText());
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static void write(OutputStream out, byte[] part, int bytes) throws IOException {
    byte[] block = new byte[part.length * 1000];
    for (int i = 0; i < block.length; i++) {
      block[i] = part[i % part.length];
    }
    for (int written = 0; written < bytes; written += block.length) {
      out.write(block);
    }
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }
}
