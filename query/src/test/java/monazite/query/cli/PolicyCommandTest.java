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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {
  private static final String PLAN =
      """
      Strategic Plan for Rare Earth Materials 2025-2035

      Ministry of Industry and Raw Materials

      Published: 12 May 2025

      1. Current situation

      In 2023, imports accounted for 98% of the supply of permanent magnets. The government has supported research programmes and the national industry association for many years, as regional authorities and the industry policy of the state demand.

      2. Goals

      By 2030, at least 20% of neodymium magnets <b>shall</b> be made at home.
      By 2035, the national self-sufficiency in phosphors will reach 60%.

      3. Key tasks

      Develop catalysts for vehicle exhaust purification and strengthen grain boundary diffusion of sintered NdFeB magnets.

      4. Policy measures

      The ministry will improve the patent system, encourage enterprises to file patents abroad, and set up a fund for demonstration projects under the development plan.
      """;

  @TempDir private Path folder;

  private String plan() {
    return folder.resolve("plan.txt").toString();
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("plan.txt"), PLAN);
  }

  private static List<JsonNode> statements(Run run) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    new JsonMapper().readTree(run.out()).path("statements").forEach(all::add);
    return all;
  }

  @Test
  void everyKindIsFoundWithoutAnIndex() throws IOException {
    List<JsonNode> all = statements(Run.of("policy", plan(), "--format", "json"));
    List<String> targets =
        all.stream()
            .filter(one -> one.path("kind").asText().equals("target"))
            .map(one -> one.path("value").asInt() + " " + one.path("by").asInt())
            .toList();
    assertEquals(List.of("20 2030", "60 2035"), targets);
    for (String kind : List.of("priority", "ip_statement", "measure")) {
      assertTrue(all.stream().anyMatch(one -> one.path("kind").asText().equals(kind)), kind);
    }
    assertTrue(all.stream().allMatch(one -> one.path("document").asText().equals("plan.txt")));
  }

  @Test
  void filtersPickStatements() throws IOException {
    Run run =
        Run.of("policy", plan(), "--format", "json", "--kind", "target", "--family", "phosphor");
    assertEquals(1, statements(run).size());
    Run later = Run.of("policy", plan(), "--format", "json", "--by", "2031..");
    assertEquals(
        List.of(2035),
        statements(later).stream().map(one -> one.path("by").asInt()).distinct().toList());
    Run other = Run.of("policy", plan(), "--format", "json", "--language", "zh");
    assertEquals(List.of(), statements(other));
  }

  @Test
  void aPageEscapesWhatTheDocumentSays() {
    String page = Run.of("policy", plan(), "--format", "html").out();
    assertTrue(page.contains("&lt;b&gt;shall&lt;/b&gt;"), page);
    assertFalse(page.contains("<b>shall"), page);
  }

  @Test
  void anUnknownKindIsWrongUsageAndNamesTheKnownOnes() {
    Run run = Run.of("policy", plan(), "--kind", "goal");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("target, priority, ip_statement, measure"), run.err());
  }

  @Test
  void aFileThatIsNoPolicyDocumentIsTold() throws IOException {
    Path note = folder.resolve("note.txt");
    Files.writeString(note, "Milk, bread, eggs.");
    Run run = Run.of("policy", note.toString(), "--format", "json");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("note.txt"), run.err());
  }

  @Test
  void theIndexIsAskedWhereNoFileIsNamed() throws IOException {
    String index = folder.resolve("index").toString();
    assertEquals(0, Run.of("index", plan(), "--index", index, "--quiet").code());
    assertEquals(
        Run.of("policy", plan(), "--format", "json").out(),
        Run.of("policy", "--index", index, "--format", "json").out());
  }
}
