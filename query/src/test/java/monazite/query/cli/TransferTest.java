package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose a right is on a day: on its front page, by a recorded transfer, by a succession.
final class TransferTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void indexASoldPatentAndOneThatWasKept() throws IOException {
    Path dump = folder.resolve("dump.jsonl");
    Files.write(
        dump,
        List.of(
            patent(
                "US9000001B2",
                """
                {"office":"US","code":"AS","date":"2016-04-05","effective":false,"text":"ASSIGNMENT; \
                OWNER VITREON MAGNETICS LTD, UNITED KINGDOM; ASSIGNMENT OF ASSIGNORS INTEREST;\
                ASSIGNOR:HITACHI METALS, LTD.;REEL/FRAME:012345/0678"}"""),
            patent("US9000002B2", "")));
    Run run = Run.of("index", dump.toString(), "--index", index());
    assertEquals(0, run.code(), run.err());
  }

  private static String patent(String number, String events) {
    return """
        {"publication":"%s","filed":"2012-03-01","granted":"2014-05-06","published":"2014-05-06",\
        "titles":{"en":"R-Fe-B sintered magnet"},\
        "abstracts":{"en":"A rare earth sintered magnet of Nd2Fe14B."},\
        "claims":["A sintered R-Fe-B magnet comprising Nd 28 to 32 wt%%, B 0.9 to 1.1 wt%%, balance Fe."],\
        "parties":[{"role":"ASSIGNEE","name":"Hitachi Metals, Ltd.","country":"JP","person":false}],\
        "termFacts":{"events":[%s]}}"""
        .formatted(number, events);
  }

  private static String index() {
    return folder.resolve("index").toString();
  }

  private static JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--index", index(), "--format", "json"));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  private static List<String> found(String holder, String day) throws IOException {
    return json("search", "--assignee", holder, "--as-of", day)
        .path("hits")
        .findValuesAsText("publication");
  }

  @Test
  void aHolderIsAskedForAsOfTheDayAndUnderTheFrontPage() throws IOException {
    List<String> both = List.of("US9000001B2", "US9000002B2");
    assertEquals(both, found("Hitachi Metals", "2025-01-01"), "both front pages name it");
    assertEquals(List.of("US9000002B2"), found("Proterial", "2025-01-01"));
    assertEquals(List.of(), found("Proterial", "2022-12-31"), "it has that name since 2023");
    assertEquals(List.of("US9000001B2"), found("Vitreon Magnetics", "2016-04-05"));
    assertEquals(List.of(), found("Vitreon Magnetics", "2016-04-04"));
  }

  @Test
  void reportsTellTheHolderOfTheDay() throws IOException {
    JsonNode rows = json("expiry", "--as-of", "2025-01-01").path("rows");
    assertEquals(
        List.of("VITREON MAGNETICS LTD", "Proterial, Ltd."), rows.findValuesAsText("holder"));
    JsonNode then = json("expiry", "--as-of", "2015-01-01").path("rows");
    assertEquals(
        List.of("Hitachi Metals, Ltd.", "Hitachi Metals, Ltd."), then.findValuesAsText("holder"));
    JsonNode holders = json("holders", "--as-of", "2025-01-01").path("holders");
    assertEquals(2, holders.size(), holders.toString());
    assertTrue(
        holders.toString().contains("transfer from HITACHI METALS, LTD. recorded 2016-04-05"),
        holders.toString());
  }

  @Test
  void showTellsTheTransferAndItsReason() throws IOException {
    JsonNode shown = json("show", "US9000001B2", "--as-of", "2025-01-01");
    JsonNode one = shown.isArray() ? shown.path(0) : shown;
    assertEquals("VITREON MAGNETICS LTD", one.path("holder").asText());
    assertEquals("2016-04-05", one.path("transfers").path(0).path("from").asText());
  }
}
