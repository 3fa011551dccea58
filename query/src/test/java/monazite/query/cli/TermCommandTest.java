package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calculator for one case on the command line and for a file of cases.
final class TermCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void oneCaseIsAnsweredWithItsStepsAndStatutes() {
    Run run =
        Run.of(
            "term",
            "office=US",
            "filed=2001-03-01",
            "granted=2005-01-04",
            "ptaDays=400",
            "events=M1551 2008-06-03; EXP. 2013-02-04");
    assertEquals(0, run.code(), run.err());
    for (String said :
        List.of(
            "LAPSED on 2026-01-01",
            "2013-01-04",
            "2022-04-05",
            "2001-03-01 + 20 years = 2021-03-01",
            "+ 400 days",
            "35 USC 154(a)(2)",
            "not legal advice")) {
      assertTrue((run.out() + run.err()).contains(said), said + "\n" + run.out());
    }
  }

  @Test
  void listsAndStatesCanBeTyped() throws IOException {
    Run run =
        Run.of(
            "term",
            "office=US",
            "filed=1996-02-01",
            "chain=1990-03-01; 1988-03-01",
            "granted=1998-03-03",
            "--format",
            "json");
    assertEquals("2008-03-01", JSON.readTree(run.out()).at("/out/lastDay").asText());
    Run bundle =
        Run.of(
            "term",
            "doc=EP2780102B2",
            "filed=2012-05-14",
            "granted=2017-12-06",
            "stateLapses=HU 2012-05-14; BE 2018-05-31",
            "--format",
            "json");
    JsonNode states = JSON.readTree(bundle.out()).at("/out/states");
    assertEquals("VOID_AB_INITIO", states.path("HU").asText());
    assertEquals("LAPSED 2018-05-31", states.path("BE").asText());
  }

  @Test
  void aMisspeltFactIsWrongUsageAndNamesTheKeys() {
    Run run = Run.of("term", "office=US", "filde=2001-03-01");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("filde") && run.err().contains("filedBefore"), run.err());
    Run date = Run.of("term", "office=US", "filed=yesterday");
    assertEquals(2, date.code());
    assertTrue(date.err().contains("yesterday"), date.err());
  }

  @Test
  void aFileOfCasesCanBeReadAsSheets() throws IOException {
    Path file = folder.resolve("cases.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","in":{"office":"DE","filed":"1978-01-02"}}
        {"id":"b","in":{"office":"DE","filed":"soon"}}
        """);
    Run lines = Run.of("term", file.toString());
    assertEquals(
        "1998-01-02",
        JSON.readTree(lines.out().lines().toList().getFirst()).at("/out/lastDay").asText());
    Run sheets = Run.of("term", file.toString(), "--format", "table");
    assertEquals(0, sheets.code(), sheets.err());
    assertTrue(sheets.out().contains("PatG s.16") && sheets.out().contains("line 2"), sheets.out());
  }

  @Test
  void theModelOfSurvivalIsGivenWhereAskedForAloneAndSaysWhatItIs() throws IOException {
    String[] facts = {
      "term", "office=US", "filed=2009-03-01", "granted=2013-01-08", "--format", "json"
    };
    assertFalse(Run.of(facts).out().contains("survival"));
    String[] asked = java.util.Arrays.copyOf(facts, facts.length + 1);
    asked[facts.length] = "--survival";
    JsonNode out = JSON.readTree(Run.of(asked).out()).path("out");
    assertEquals("UNKNOWN_FEES", out.path("status").asText());
    assertTrue(out.at("/survival/model").asBoolean());
    assertTrue(out.at("/survival/lo").asDouble() < out.at("/survival/hi").asDouble());
  }
}
