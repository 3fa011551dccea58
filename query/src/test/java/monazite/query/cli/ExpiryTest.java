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
import monazite.corpus.format.sheet.WorkbookRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The expiry report over rights of every sort: parts of European patents, a reissue, a lapse, a
/// hostile title; and what it rests on.
class ExpiryTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String EVIL =
      "=HYPERLINK(1)|<script>alert(1)</script>\\n`x` \\u202egnp.exe\\u202c\\u0007 https://evil.example";
  private static final String CLAIM =
      "A sintered magnet comprising a Nd2Fe14B main phase and 0.5 to 3 wt% Dy.";

  private static final String RIGHTS =
      """
      {"publication":"US9290001B2","application":"14/290001","filed":"2012-05-10","published":"2016-03-22","title":"%2$s","assignees":["Proterial, Ltd."],"claims":["%1$s"],"termFacts":{"adjustmentDays":30,"events":[{"office":"US","code":"EXP.","date":"2024-04-22"}]}}
      {"publication":"US9190001B2","application":"13/190001","filed":"2011-05-10","published":"2015-11-17","title":"Sintered magnet","assignees":["Proterial, Ltd."],"claims":["%1$s"]}
      {"publication":"USRE49001E1","application":"15/900001","filed":"2017-11-01","published":"2022-03-08","title":"Sintered magnet","applicationType":"reissue","assignees":["Proterial, Ltd."],"relations":[{"kind":"reissue","office":"US","number":"13190001","filed":"2011-05-10","patent":"09190001","patentDate":"2015-11-17"}],"claims":["%1$s"]}
      {"publication":"EP2850001B1","application":"12780001.1","filed":"2012-05-10","published":"2017-02-15","title":"Sintered magnet","claims":["%1$s"],"termFacts":{"events":[{"office":"AT","code":"B475","date":"2017-02-15","effective":true},{"office":"FR","code":"PG25","date":"2019-05-31","effective":true}]}}
      {"publication":"DE102013001234B4","application":"102013001234","filed":"2013-01-24","published":"2015-06-11","title":"Sintermagnet","claims":["Sintermagnet mit einer Hauptphase Nd2Fe14B."]}
      {"publication":"US9290009B2","application":"14/290009","published":"2016-03-22","title":"Sintered magnet of unknown filing","claims":["%1$s"]}
      """
          .formatted(CLAIM, EVIL);

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.writeString(folder.resolve("rights.jsonl"), RIGHTS);
    Run run = run("index", folder.resolve("rights.jsonl").toString());
    assertEquals(0, run.code(), run.err());
  }

  private static Run run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--index", folder.resolve("i").toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private static JsonNode report(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("expiry", "--format", "json"));
    all.addAll(List.of(words));
    return JSON.readTree(run(all.toArray(String[]::new)).out());
  }

  private static List<String> publications(JsonNode rows) {
    List<String> found = new ArrayList<>();
    rows.forEach(row -> found.add(row.path("publication").asText()));
    return found.stream().sorted().toList();
  }

  @Test
  void aMarketHasItsOwnRightsAndPartsOfEuropeanOnes() throws IOException {
    JsonNode german = report("--market", "DE");
    assertEquals(List.of("DE102013001234B4", "EP2850001B1"), publications(german.path("rows")));
    german.path("rows").forEach(row -> assertEquals("DE", row.path("market").asText()));
    JsonNode french = report("--market", "FR");
    assertEquals("LAPSED", french.path("rows").path(0).path("status").asText());
    assertEquals("EP2850001B1", publications(french.path("endedEarly")).getFirst());
    assertEquals("2019-06-01", french.path("coreAndFence").path(0).path("freeFrom").asText());
    assertEquals(
        List.of(), publications(report("--market", "AT").path("rows")), "never was a part there");
    assertEquals(List.of("EP2850001B1"), publications(report("--market", "EP").path("rows")));
    assertEquals(List.of(), publications(report("--market", "BR").path("rows")));
  }

  @Test
  void aReissueTakesThePlaceOfItsOriginal() throws IOException {
    List<String> rights = publications(report("--market", "US").path("rows"));
    assertTrue(rights.contains("USRE49001E1"), rights::toString);
    assertFalse(rights.contains("US9190001B2"), rights::toString);
  }

  @Test
  void whatEndedEarlySaysWhenWhyAndWhatWasLost() throws IOException {
    JsonNode early = report("--market", "US").path("endedEarly").path(0);
    assertEquals("US9290001B2", early.path("publication").asText());
    assertEquals("2024-03-23", early.path("ended").asText());
    assertEquals("2032-06-09", early.path("termUntil").asText());
    assertEquals(8.2, early.path("yearsLost").asDouble());
    assertEquals("fees not paid, or given up", early.path("reason").asText());
  }

  @Test
  void anUncertainEndIsPossibleInEveryPeriodItReaches() throws IOException {
    JsonNode years = report("--from", "2030", "--to", "2036");
    JsonNode quarters = report("--from", "2030", "--to", "2036", "--by", "quarter");
    int certain = 0;
    for (JsonNode window : years.path("windows")) {
      certain += window.path("certain").asInt();
      if (window.path("period").asInt() == 2034) {
        assertEquals(2, window.path("possible").asInt(), "the reissue and US9290009B2");
      }
    }
    assertEquals(2, certain, "the European and the German one");
    assertEquals("2032-Q2", quarters.path("windows").path(9).path("period").asText());
    JsonNode grouped = report("--group", "holder").path("groupedWindows");
    assertTrue(grouped.size() > 0 && grouped.path(0).has("group"), grouped::toString);
  }

  @Test
  void aHoldersCliffCountsWhatStands() throws IOException {
    JsonNode cliff = report("--market", "US", "--to", "2034").path("cliffs").path(0);
    assertEquals("Proterial, Ltd.", cliff.path("holder").asText());
    assertEquals(2, cliff.path("rights").asInt());
    assertEquals(1, cliff.path("live").asInt(), "one lapsed");
    assertEquals(1, cliff.path("ending").asInt(), "2034-09-16 at the latest");
  }

  @Test
  void moreFiltersNeverCountMore() throws IOException {
    JsonNode all = report();
    for (String[] filter :
        List.of(
            new String[] {"--office", "US"},
            new String[] {"--claims", "improvement"},
            new String[] {"--market", "US"},
            new String[] {"--assignee", "Proterial"})) {
      JsonNode some = report(filter);
      assertTrue(some.path("rows").size() <= all.path("rows").size(), filter[1]);
      for (JsonNode window : some.path("windows")) {
        for (JsonNode whole : all.path("windows")) {
          if (whole.path("period").equals(window.path("period"))) {
            int count = window.path("certain").asInt() + window.path("possible").asInt();
            int most = whole.path("certain").asInt() + whole.path("possible").asInt();
            assertTrue(count <= most, filter[1] + " " + window.path("period"));
          }
        }
      }
    }
  }

  @Test
  void theReportSaysWhatItRestsOnAndHowToMakeItAgain() throws IOException {
    JsonNode basis = report("--market", "DE").path("report");
    assertEquals("--market DE", basis.path("filters").path(0).asText());
    assertEquals("2026-01-01", basis.path("asOf").asText());
    assertEquals("monazite-jsonl", basis.path("sources").path(0).path("format").asText());
    assertEquals("2022-03-08", basis.path("coverage").path("last").asText());
    for (String item :
        List.of(
            "question",
            "inclusion",
            "deduplication",
            "method",
            "limits",
            "classification",
            "quality",
            "searchStrategy",
            "funding",
            "program",
            "seeds")) {
      assertTrue(basis.hasNonNull(item) && !basis.path(item).isMissingNode(), item);
    }
    String command = basis.path("command").asText();
    assertTrue(command.contains("--market DE") && command.endsWith("--as-of 2026-01-01"), command);
    String[] words = command.split(" ", -1);
    List<String> again = List.of(words).subList(1, words.length);
    assertEquals(
        run("expiry", "--format", "json", "--market", "DE", "--as-of", "2026-01-01")
            .out()
            .replaceAll("\"command\" : .*", "")
            .strip(),
        Run.of(again.toArray(String[]::new)).out().replaceAll("\"command\" : .*", "").strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv", "html", "md"})
  void aHostileTitleIsOnlyText(String format) {
    String out = run("expiry", "--office", "US", "--format", format).out();
    assertTrue(out.contains("HYPERLINK"), out);
    boolean page = format.equals("html") || format.equals("md");
    assertFalse(page && out.contains("<script>alert"), out);
    boolean json = format.startsWith("json");
    assertTrue(json || (!out.contains("\u0007") && !out.contains("\u202e")), "steers the reader");
    if (format.equals("csv")) {
      assertTrue(out.contains("'=HYPERLINK"), out);
    }
    if (format.equals("md")) {
      assertTrue(out.contains("=HYPERLINK(1)\\|&lt;script&gt;"), out);
      assertFalse(out.contains("https://evil"), "a link");
    }
  }

  @Test
  void aWorkbookHoldsTheHostileTitleAsTextAndDatesAsDates() throws IOException {
    Path file = folder.resolve("expiry.xlsx");
    Run run = run("expiry", "--office", "US", "--format", "xlsx", "--out", file.toString());
    assertEquals(0, run.code(), run.err());
    List<List<String>> rows = WorkbookRows.of(Files.readAllBytes(file)).sheet("When rights end");
    int title = rows.getFirst().indexOf("title");
    int ends = rows.getFirst().indexOf("ends, latest");
    List<String> evil =
        rows.stream().filter(row -> row.getFirst().equals("US9290001B2")).findFirst().orElseThrow();
    assertTrue(evil.get(title).startsWith("=HYPERLINK(1)|<script>"), evil::toString);
    assertEquals("2032-06-09", evil.get(ends));
  }

  @Test
  void aShorterListSaysThatItIsOneAndCountsAll() throws IOException {
    Run short_ = run("expiry", "--limit", "2");
    assertTrue(short_.err().contains("2 of the 5 rights are listed"), short_.err());
    JsonNode json = report("--limit", "1");
    assertEquals(1, json.path("rows").size());
    assertEquals(report().path("windows"), json.path("windows"));
  }

  @Test
  void aRowLeadsToItsSteps() {
    String page = run("expiry", "--format", "html").out();
    assertTrue(page.contains("<a href=\"#e-US9290001B2\">US9290001B2</a>"), "a link");
    int steps = page.indexOf("<details id=\"e-US9290001B2\">");
    assertTrue(steps > 0 && page.indexOf("+ 30 days = ?..2032-06-09", steps) > 0, "its steps");
  }
}
