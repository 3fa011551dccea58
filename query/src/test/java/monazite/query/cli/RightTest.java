package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One right in many sources, of which one alone says that it is about rare earths: what the others
/// state reaches it, in whatever order they are read.
final class RightTest {
  private static final JsonMapper JSON = new JsonMapper();

  /// What each feed says; the order is the hardest one, the text comes last.
  private static final Map<String, String> FEEDS = new LinkedHashMap<>();

  static {
    FEEDS.put(
        "abroad",
        """
        {"publication":"EP2990101A1","simpleFamily":"77","title":"Article","filed":"2013-05-02"}
        {"publication":"EP2990199A1","simpleFamily":"78","title":"Bicycle"}
        """);
    FEEDS.put(
        "family",
        """
        {"publication":"US9990101B2","simpleFamily":"77","title":"ARTICLE, SINTERED"}
        """);
    FEEDS.put(
        "number",
        """
        {"publication":"US9990101","filed":"2012-05-05","title":"Sintered article"}
        """);
    FEEDS.put(
        "events",
        """
        {"publication":"USAP13990101","application":"13990101","filed":"2012-05-04","termFacts":{"events":[{"office":"US","code":"M1551","date":"2017-11-01","text":"fee paid"}]}}
        {"publication":"USAP13990102","application":"13990102","filed":"2012-05-04","termFacts":{"events":[{"office":"US","code":"M1551","date":"2017-11-01","text":"fee paid"}]}}
        """);
    FEEDS.put(
        "earlier",
        """
        {"publication":"US20130990101A1","application":"201213990101","filed":"2012-05-04","title":"Sintered article","termFacts":{"adjustmentDays":55}}
        """);
    FEEDS.put(
        "text",
        """
        {"publication":"US 9,990,101 B2","application":"13/990,101","filed":"2012-05-04","published":"2015-06-02","granted":"2015-06-02","title":"Sintered article","claims":["A sintered magnet comprising a Nd2Fe14B main phase and 0.5 to 3 wt% Dy."]}
        """);
  }

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    for (Map.Entry<String, String> feed : FEEDS.entrySet()) {
      Files.writeString(folder.resolve(feed.getKey() + ".jsonl"), feed.getValue());
    }
  }

  private static JsonNode index(String index, List<String> feeds) throws IOException {
    List<String> words = new ArrayList<>(List.of("index"));
    feeds.forEach(feed -> words.add(folder.resolve(feed + ".jsonl").toString()));
    words.addAll(List.of("--format", "json", "--index", folder.resolve(index).toString()));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    JsonNode ledger = JSON.readTree(run.out());
    long fates = 0;
    for (String fate : List.of("added", "updated", "unchanged", "outside", "skipped", "broken")) {
      fates += ledger.path(fate).asLong();
      assertTrue(ledger.at("/byOffice/US/" + fate).asLong() >= 0, ledger::toString);
    }
    assertEquals(ledger.path("read").asLong(), fates);
    return ledger;
  }

  private static String export(String index) {
    return Run.of("export", "--index", folder.resolve(index).toString()).out();
  }

  private static JsonNode shown(String index, String number) throws IOException {
    Run run =
        Run.of("show", number, "--index", folder.resolve(index).toString(), "--format", "json");
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  @Test
  void theOrderOfInputsChangesNothing() throws IOException {
    List<String> feeds = new ArrayList<>(FEEDS.keySet());
    JsonNode ledger = index("hardest", feeds);
    assertEquals(8, ledger.path("read").asInt());
    assertEquals(2, ledger.path("outside").asInt(), "the bicycle and the other application");
    String expected = export("hardest");
    assertEquals(6, expected.lines().count(), expected);
    Random random = new Random(20);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(feeds, random);
      JsonNode other = index("shuffled" + i, feeds);
      assertEquals(2, other.path("outside").asInt(), feeds::toString);
      assertEquals(expected, export("shuffled" + i), feeds::toString);
      assertEquals(
          shown("hardest", "US9990101B2"), shown("shuffled" + i, "US9990101B2"), feeds::toString);
    }
  }

  @Test
  void aRunThatIsTakenUpEndsInTheSameIndex() throws IOException {
    List<String> feeds = List.copyOf(FEEDS.keySet());
    index("whole", feeds);
    for (int cut = 1; cut < feeds.size(); cut++) {
      String part = "part" + cut;
      index(part, feeds.subList(0, cut));
      index(part, feeds.subList(cut, feeds.size()));
      JsonNode ledger = index(part, feeds);
      assertEquals(2, ledger.path("outside").asInt());
      assertEquals(export("whole"), export(part), part);
      assertEquals(shown("whole", "US9990101B2"), shown(part, "US9990101B2"));
      JsonNode again = index(part, feeds);
      assertEquals(0, again.path("added").asInt() + again.path("updated").asInt());
    }
  }

  @Test
  void factsReachTheGrantedPublicationWithTheirSources() throws IOException {
    index("facts", List.copyOf(FEEDS.keySet()));
    JsonNode shown = shown("facts", "US9990101B2");
    assertEquals("M1551", shown.at("/termFacts/events/0/code").asText());
    assertEquals(55, shown.at("/termFacts/adjustmentDays").asInt());
    assertEquals("2032-06-28", shown.at("/term/hi").asText());
    assertEquals("55", shown.at("/provenance/adjustmentDays/value").asText());
    assertTrue(
        shown.at("/provenance/adjustmentDays/source").asText().endsWith("earlier.jsonl@0"),
        () -> shown.path("provenance").toString());
    assertEquals(5, shown.path("sources").size());
    Set<String> fields = new TreeSet<>();
    shown.path("disagreements").forEach(one -> fields.add(one.path("field").asText()));
    assertEquals(Set.of("filed", "title.en"), fields);
    JsonNode filed = shown.path("disagreements").path(0).path("values");
    assertEquals("2012-05-04", filed.path(0).path("value").asText());
    assertEquals("2012-05-05", filed.path(1).path("value").asText());
    assertEquals(1, filed.path(1).path("sources").size());
    JsonNode earlier = shown("facts", "US20130990101A1");
    assertEquals("M1551", earlier.at("/termFacts/events/0/code").asText());
  }

  @Test
  void membersAreOfOneFamilyAndWhatIsAttachedIsNotFoundTwice() throws IOException {
    index("members", List.copyOf(FEEDS.keySet()));
    Run run = Run.of("search", "--index", folder.resolve("members").toString(), "--format", "json");
    JsonNode hits = JSON.readTree(run.out()).path("hits");
    Set<String> found = new TreeSet<>();
    hits.forEach(
        hit ->
            found.add(hit.path("publication").asText() + " " + hit.path("simpleFamily").asText()));
    assertEquals(Set.of("EP2990101A1 77", "US20130990101A1 77", "US9990101B2 77"), found);
  }

  @Test
  void whatStandardInputBroughtTooEarlyIsTold() throws IOException {
    Run run =
        Run.withInput(
            FEEDS.getOrDefault("family", ""),
            "index",
            "-",
            folder.resolve("text.jsonl").toString(),
            "--index",
            folder.resolve("piped").toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("index those inputs again"), run.err());
    assertEquals(1, export("piped").lines().count());
  }

  @Test
  void aKilledRunLeavesNoNotesBehind() throws IOException {
    Path index = Files.createDirectories(folder.resolve("notes"));
    index("notes", List.of("text"));
    Files.write(index.resolve("turned-away.keys"), new byte[] {1, 2, 3});
    index("notes", List.copyOf(FEEDS.keySet()));
    assertTrue(Files.notExists(index.resolve("turned-away.keys")));
    index("compared", List.copyOf(FEEDS.keySet()));
    assertEquals(export("compared"), export("notes"));
  }

  @Test
  void reindexKeepsTheTies() throws IOException {
    index("again", List.copyOf(FEEDS.keySet()));
    JsonNode before = shown("again", "US9990101B2");
    String index = folder.resolve("again").toString();
    assertEquals(0, Run.of("reindex", "--index", index).code());
    assertEquals(before, shown("again", "US9990101B2"));
  }
}
