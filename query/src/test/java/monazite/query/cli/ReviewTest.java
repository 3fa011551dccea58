package monazite.query.cli;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person looks at what is least certain, corrects it, and the program says so.
final class ReviewTest {
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

  private static JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  @Test
  void theMostDoubtfulComeFirstEachWithItsReason() throws IOException {
    JsonNode review = json("review", "--limit", "1000", "--index", index());
    assertEquals(review.path("doubtful").asInt(), review.path("rows").size());
    assertTrue(review.path("rows").size() > 20, review::toString);
    double last = 1;
    for (JsonNode row : review.path("rows")) {
      double doubt = row.path("doubt").asDouble();
      assertTrue(doubt <= last && doubt > 0, row::toString);
      assertTrue(row.path("reasons").path(0).path("why").asText().length() > 10, row::toString);
      assertEquals(doubt, row.path("reasons").path(0).path("size").asDouble(), row::toString);
      last = doubt;
    }
  }

  @Test
  void aFamilyAndALimitNarrowIt() throws IOException {
    JsonNode review = json("review", "--material", "ndfeb", "--limit", "3", "--index", index());
    assertEquals(3, review.path("rows").size());
    for (JsonNode row : review.path("rows")) {
      assertTrue(row.path("families").toString().contains("ndfeb"), row::toString);
    }
    Run table = Run.of("review", "--limit", "2", "--index", index());
    assertTrue(table.err().contains("corrections.csv"), table.err());
    assertTrue(table.out().lines().count() >= 4, table.out());
    Run csv = Run.of("review", "--limit", "2", "--format", "csv", "--index", index());
    assertEquals(
        "publication,title,family,claimsLabel,coreLabel,doubt,reasons",
        csv.out().lines().findFirst().orElse(""));
    assertEquals(2, Run.of("review", "--limit", "-1", "--index", index()).code());
  }

  @Test
  void aCorrectionWinsAndShowSaysByWhomAndWhy() throws IOException {
    String copy = folder.resolve("corrected").toString();
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Run.of("index", SAMPLES.toString(), "--index", copy);
    JsonNode row = json("review", "--material", "ndfeb", "--index", copy).path("rows").path(0);
    String publication = row.path("publication").asText();
    Files.writeString(
        seeds.resolve("corrections.csv"),
        "publication,family,label,who,why\n"
            + publication
            + ",smco,peripheral,A. Examiner,\"the magnets are Sm-Co, see claim 1\"\n");
    Run warned = Run.of("show", publication, "--index", copy, "--seeds", seeds.toString());
    assertTrue(warned.err().contains("reindex"), warned.err());
    assertEquals(0, Run.of("reindex", "--index", copy, "--seeds", seeds.toString()).code());
    JsonNode shown = json("show", publication, "--index", copy, "--seeds", seeds.toString());
    assertEquals("smco", shown.at("/families/0/id").asText());
    assertTrue(shown.at("/families/0/primary").asBoolean());
    assertEquals("correction", shown.at("/families/0/evidence/0/kind").asText());
    assertEquals("peripheral", shown.path("claimsLabel").asText());
    assertEquals("peripheral", shown.at("/core/label").asText());
    assertEquals("A. Examiner", shown.at("/corrected/who").asText());
    assertEquals("ndfeb", shown.at("/corrected/familyBefore").asText());
    assertEquals("corrections.csv: line 2", shown.at("/corrected/place").asText());
    Run table = Run.of("show", publication, "--index", copy, "--seeds", seeds.toString());
    assertTrue(table.out().contains("by A. Examiner: family smco, was ndfeb"), table.out());
    Set<String> found = new TreeSet<>();
    json("search", "--material", "smco", "--claims", "peripheral", "--index", copy)
        .path("hits")
        .forEach(hit -> found.add(hit.path("publication").asText()));
    assertTrue(found.contains(publication), found::toString);
    String rows = json("review", "--limit", "1000", "--index", copy).path("rows").toString();
    assertFalse(rows.contains("\"" + publication + "\""), "what is corrected is in no doubt");
    assertEquals(0, Run.of("reindex", "--index", copy).code());
    assertTrue(json("show", publication, "--index", copy).path("corrected").isNull());
  }

  private static String patent(String number, String title) {
    return """
        {"publication":"%s","filed":"2010-01-04","simpleFamily":"77","titles":{"en":"%s"},\
        "claims":["1. %s comprising a coil."]}
        """
        .formatted(number, title, title);
  }

  @Test
  void aCorrectionHoldsForTheSimpleFamilyAndBringsItIn() throws IOException {
    Path dump = folder.resolve("motors.jsonl");
    Files.writeString(
        dump,
        patent("EP2222222B1", "A motor")
            + patent("US8222222B2", "A motor")
            + patent("JP5222222B2", "A motor"));
    Path seeds = Files.createDirectories(folder.resolve("bringing"));
    Files.writeString(
        seeds.resolve("corrections.csv"),
        """
        publication,family,label,who,why
        US8222222B2,ndfeb,core,A. Reader,the magnet is in the drawings
        JP5222222B2,ndfeb,peripheral,B. Reader,narrower there
        """);
    String with = folder.resolve("brought").toString();
    JsonNode ledger = json("index", dump.toString(), "--index", with, "--seeds", seeds.toString());
    assertEquals(3, ledger.path("added").asInt(), ledger::toString);
    JsonNode kin = json("show", "EP2222222B1", "--index", with, "--seeds", seeds.toString());
    assertEquals("ndfeb", kin.at("/families/0/id").asText(), kin::toString);
    assertEquals("peripheral", kin.path("claimsLabel").asText());
    assertEquals("peripheral", kin.at("/core/label").asText());
    assertEquals("JP5222222B2", kin.at("/corrected/saidOf").asText());
    JsonNode own = json("show", "US8222222B2", "--index", with, "--seeds", seeds.toString());
    assertEquals("core", own.path("claimsLabel").asText());
    assertEquals("core", own.at("/core/label").asText());
    assertEquals("A. Reader", own.at("/corrected/who").asText());
    assertTrue(own.at("/corrected/saidOf").isNull());
    JsonNode without =
        json("index", dump.toString(), "--index", folder.resolve("motors").toString());
    assertEquals(3, without.path("outside").asInt(), without::toString);
  }

  @Test
  void aCorrectionThatCanNotBeReadNamesFileAndLine() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("wrong"));
    Files.writeString(
        seeds.resolve("corrections.csv"),
        "publication,label,who,why\nUS7314575B2,core,me,so\nseven,core,me,so\n");
    Run run = Run.of("reindex", "--index", index(), "--seeds", seeds.toString());
    assertEquals(1, run.code());
    assertEquals(
        "monazite: "
            + seeds.resolve("corrections.csv")
            + ": line 3: publication \"seven\": no publication number; write it with its office,"
            + " US7314575B2",
        run.err().strip());
    Files.writeString(
        seeds.resolve("corrections.csv"),
        "publication,label,who,why\nUS7314575B2,core,me,so\nUS 7,314,575 B2;core;me;so\n");
    assertTrue(
        Run.of("reindex", "--index", index(), "--seeds", seeds.toString())
            .err()
            .contains("corrections.csv: line 3"));
  }

  @Test
  void claimsStandBelowTheOnesThatTheyNarrowWithTheReason() throws IOException {
    Run run = Run.of("show", "US8480817B2", "--index", index(), "--as-of", "2026-01-01");
    List<String> lines = run.out().lines().toList();
    int first =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("1  ")).findFirst().orElseThrow());
    assertTrue(lines.get(first).contains("the thing itself ×1.00"), lines.get(first));
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("└ 2") && line.contains("improvement")),
        run.out());
    int device =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("└ 8")).findFirst().orElseThrow());
    int method =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("6  ")).findFirst().orElseThrow());
    assertTrue(first < device && device < method, "claim 8 refers to claim 1");
    assertTrue(run.out().contains("the right"), "core and in force are both told");
    assertTrue(run.out().contains("The right among the others of the index"));
  }
}
