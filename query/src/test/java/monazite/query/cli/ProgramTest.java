package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeWriter;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program's contract on the bundled samples.
final class ProgramTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SAMPLES = Path.of("..", "corpus", "samples", "demo");

  @TempDir static Path folder;

  @BeforeAll
  static void indexTheSamples() {
    Run run = Run.of("index", SAMPLES.toString(), "--index", index());
    assertEquals(0, run.code(), run.err());
  }

  private static String index() {
    return folder.resolve("index").toString();
  }

  private static JsonNode json(Run run) throws IOException {
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  private static Set<String> found(String... filters) throws IOException {
    List<String> words = new ArrayList<>(List.of("search"));
    words.addAll(List.of(filters));
    words.addAll(List.of("--index", index(), "--format", "json", "--limit", "1000"));
    JsonNode answer = json(Run.of(words.toArray(String[]::new)));
    Set<String> found = new TreeSet<>();
    answer.path("hits").forEach(hit -> found.add(hit.path("publication").asText()));
    assertEquals(answer.path("total").asInt(), found.size(), "total and hits of " + words);
    return found;
  }

  @Test
  void theLedgerAddsUpAndASecondRunChangesNothing() throws IOException {
    JsonNode again =
        json(Run.of("index", SAMPLES.toString(), "--index", index(), "--format", "json"));
    long fates = 0;
    for (String fate : List.of("added", "updated", "unchanged", "outside", "skipped", "broken")) {
      fates += again.path(fate).asLong();
    }
    assertEquals(again.path("read").asLong(), fates);
    assertEquals(0, again.path("added").asLong() + again.path("updated").asLong());
    assertTrue(again.path("unchanged").asLong() > 50, again::toString);
    assertTrue(again.path("broken").asLong() > 0, "the samples hold broken records");
    assertTrue(Files.isDirectory(Path.of(again.path("quarantine").asText())));
  }

  @Test
  void searchGivesTheKeysOfTheContract() throws IOException {
    JsonNode answer =
        json(Run.of("search", "magnet", "--index", index(), "--format", "json", "--facets"));
    Set<String> keys = new TreeSet<>();
    answer.path("hits").path(0).fieldNames().forEachRemaining(keys::add);
    assertTrue(
        keys.containsAll(
            Set.of(
                "publication",
                "title",
                "office",
                "kind",
                "holder",
                "families",
                "primaryFamily",
                "claimsLabel",
                "filed",
                "granted",
                "status",
                "lastDay",
                "lo",
                "hi")),
        keys::toString);
    assertTrue(answer.path("facets").path("family").path("ndfeb").asInt() > 0);
  }

  @Test
  void filtersNarrowAndCombine() throws IOException {
    Set<String> all = found();
    Set<String> magnets = found("--material", "ndfeb");
    Set<String> core = found("--claims", "core");
    Set<String> both = found("--material", "ndfeb", "--claims", "core");
    Set<String> expected = new TreeSet<>(magnets);
    expected.retainAll(core);
    assertAll(
        () -> assertTrue(all.containsAll(magnets) && magnets.size() < all.size()),
        () -> assertFalse(both.isEmpty()),
        () -> assertEquals(expected, both),
        () -> assertEquals(magnets, found("--material", "Nd-Fe-B magnets")),
        () -> assertEquals(all, union("--ends", "..1999", "--ends", "2000..", all)));
  }

  /// What either filter finds, and what has no end at all.
  private static Set<String> union(
      String one, String oneValue, String other, String otherValue, Set<String> all)
      throws IOException {
    Set<String> union = new TreeSet<>(found(one, oneValue));
    union.addAll(found(other, otherValue));
    for (String publication : all) {
      JsonNode term =
          json(Run.of("show", publication, "--index", index(), "--format", "json")).path("term");
      if (term.path("lo").isNull() && term.path("hi").isNull()) {
        union.add(publication);
      }
    }
    return union;
  }

  @Test
  void everyFoundPatentIsShownWithItsEvidence() throws IOException {
    for (String publication : found("--role", "material")) {
      JsonNode dossier = json(Run.of("show", publication, "--index", index(), "--format", "json"));
      assertEquals(publication, dossier.path("publication").asText());
      assertTrue(
          dossier.path("families").path(0).path("evidence").size() > 0,
          publication + " has a label without evidence");
      assertTrue(dossier.path("term").path("status").isTextual(), publication);
      assertTrue(dossier.path("sources").path(0).path("file").isTextual(), publication);
    }
  }

  @Test
  void expiryHasRowsWindowsAndFences() throws IOException {
    JsonNode report =
        json(Run.of("expiry", "--material", "ndfeb", "--index", index(), "--format", "json"));
    assertTrue(report.path("rows").size() > 5);
    assertTrue(report.path("windows").path(0).has("certain"));
    assertTrue(report.path("coreAndFence").path(0).has("freeFrom"));
    assertEquals("2026-01-01", report.path("asOf").asText());
  }

  @Test
  void aStatusHoldsOnTheDayAskedFor() throws IOException {
    Set<String> then = found("--status", "EXPIRED_TERM", "--as-of", "2000-01-01");
    Set<String> now = found("--status", "EXPIRED_TERM", "--as-of", "2026-01-01");
    assertTrue(now.containsAll(then) && now.size() > then.size(), then + " / " + now);
  }

  @Test
  void whatIsExportedIsReadBackUnchanged() throws IOException {
    Run export = Run.of("export", "--index", index());
    assertEquals(0, export.code());
    Path lines = Files.writeString(folder.resolve("export.jsonl"), export.out());
    String copy = folder.resolve("copy").toString();
    assertEquals(0, Run.of("index", lines.toString(), "--all", "--index", copy).code());
    assertEquals(export.out(), Run.of("export", "--index", copy).out());
  }

  @Test
  void threadsChangeNothing() throws IOException {
    String one = folder.resolve("one").toString();
    String four = folder.resolve("four").toString();
    Run.of("index", SAMPLES.toString(), "--index", one, "--threads", "1");
    Run.of("index", SAMPLES.toString(), "--index", four, "--threads", "4");
    assertEquals(Run.of("export", "--index", one).out(), Run.of("export", "--index", four).out());
    assertEquals(
        Run.of("search", "--index", one, "--format", "json", "--limit", "999").out(),
        Run.of("search", "--index", four, "--format", "json", "--limit", "999").out());
  }

  @Test
  void reindexJudgesTheSame() throws IOException {
    String copy = folder.resolve("again").toString();
    Run.of("index", SAMPLES.toString(), "--index", copy);
    String before = Run.of("search", "--index", copy, "--format", "json").out();
    assertEquals(0, Run.of("reindex", "--index", copy).code());
    assertEquals(before, Run.of("search", "--index", copy, "--format", "json").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search --material unobtainium",
        "search --claims best",
        "search --ends soon",
        "search --limit x",
        "search --format pdf",
        "search --as-of 2026-02-30",
        "search --element Dy",
        "expiry --from 2030 --to 2020",
        "index /no/such/file",
        "index",
        "frobnicate",
        "search --seeds /no/such/folder/x --nonsense"
      })
  void wrongUsageEndsWithTwoAndAMessage(String line) {
    Run run = Run.of(line.split(" "));
    assertEquals(2, run.code(), line);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("monazite: "), run.err());
  }

  @Test
  void anUnknownNumberIsAFailureAfterTheOthers() throws IOException {
    String known = found("--material", "ndfeb").iterator().next();
    Run run = Run.of("show", "US1", known, "--index", index(), "--format", "jsonl");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("US1"), run.err());
    assertTrue(run.out().contains(known), run.out());
  }

  @Test
  void aSecondRunOnOneIndexIsRefusedPolitely() throws IOException {
    IndexFolder index = new IndexFolder(folder.resolve("busy"));
    try (LandscapeWriter writer =
        LandscapeWriter.open(index, Seeds.bundled().hash(), "test", false)) {
      writer.commit();
      Run run = Run.of("index", SAMPLES.toString(), "--index", folder.resolve("busy").toString());
      assertEquals(1, run.code());
      assertTrue(run.err().contains("another run"), run.err());
    }
  }

  @Test
  void aRunThatIsGivenUpLeavesTheIndexAsItWas() throws IOException {
    String copy = folder.resolve("kept").toString();
    assertEquals(0, Run.of("index", SAMPLES.toString(), "--index", copy).code());
    String before = Run.of("export", "--index", copy).out();
    LandscapeWriter writer =
        LandscapeWriter.open(
            new IndexFolder(folder.resolve("kept")), Seeds.bundled().hash(), "test", false);
    writer.abandon();
    assertEquals(before, Run.of("export", "--index", copy).out());
    assertEquals(0, Run.of("index", SAMPLES.toString(), "--index", copy).code());
    assertEquals(before, Run.of("export", "--index", copy).out());
  }

  @Test
  void aFirstRunThatCameToNothingCanBeTakenUp() throws IOException {
    Path place = folder.resolve("first");
    LandscapeWriter.open(new IndexFolder(place), Seeds.bundled().hash(), "test", false).abandon();
    assertEquals(0, Run.of("index", SAMPLES.toString(), "--index", place.toString()).code());
    assertEquals(
        Run.of("export", "--index", index()).out(),
        Run.of("export", "--index", place.toString()).out());
  }

  @Test
  void anIndexIsNotLaidAmongOtherFiles() throws IOException {
    Path place = Files.createDirectories(folder.resolve("letters"));
    Files.writeString(place.resolve("letter.txt"), "Dear Sir");
    Run run = Run.of("index", SAMPLES.toString(), "--index", place.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("letter.txt"), run.err());
  }

  @Test
  void aMissingIndexIsNamedWithTheRemedy() {
    Run run = Run.of("search", "x", "--index", folder.resolve("nowhere").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nowhere") && run.err().contains("monazite index"), run.err());
  }

  @Test
  void otherSeedsAreWarnedOfAndNotAddedTo() throws IOException {
    Path own = Files.createDirectories(folder.resolve("seeds"));
    Files.copy(
        Path.of("..", "seeds", "families", "smco.json"),
        Files.createDirectories(own.resolve("families")).resolve("smco.json"));
    Run search = Run.of("search", "magnet", "--index", index(), "--seeds", own.toString());
    assertEquals(0, search.code());
    assertTrue(search.err().contains("reindex"), search.err());
    Run add = Run.of("index", SAMPLES.toString(), "--index", index(), "--seeds", own.toString());
    assertEquals(1, add.code());
    assertTrue(add.err().contains("reindex"), add.err());
  }

  @Test
  void numbersFromStandardInputAreShownInAnyWriting() throws IOException {
    String known = found("--office", "US", "--material", "ndfeb").iterator().next();
    String written =
        known
            .replaceAll("([A-Z]{2})([0-9]+)([A-Z].*)", "$1 $2 $3")
            .toLowerCase(java.util.Locale.ROOT);
    Run run = Run.withInput(written + "\n\n", "show", "-", "--index", index(), "--format", "jsonl");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(known));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "index",
        "search",
        "show",
        "expiry",
        "holders",
        "families",
        "topics",
        "review",
        "status",
        "formats",
        "export",
        "reindex",
        "classify",
        "term",
        "evaluate"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("monazite " + command), run.out());
    assertTrue(run.out().contains("Example"), run.out());
  }
}
