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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A family with members of every sort: each right counts once, under its market, with its own end
/// and status.
final class MarketRightsTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String CLAIM =
      "A sintered magnet comprising a Nd2Fe14B main phase and 0.5 to 3 wt% Dy.";

  private static final String FAMILY =
      """
      {"publication":"WO2013150001A1","simpleFamily":"501","application":"PCT/JP2012/062001","filed":"2012-05-10","published":"2013-10-10","title":"Sintered magnet","claims":["%1$s"]}
      {"publication":"US20140290001A1","simpleFamily":"501","application":"14/290001","filed":"2012-05-10","published":"2014-10-02","title":"Sintered magnet","claims":["%1$s"]}
      {"publication":"US9290001B2","simpleFamily":"501","application":"14/290001","filed":"2012-05-10","published":"2016-03-22","title":"Sintered magnet","claims":["%1$s"],"termFacts":{"adjustmentDays":30,"events":[{"office":"US","code":"M1551","date":"2019-09-04"},{"office":"US","code":"EXP.","date":"2024-04-22"}]}}
      {"publication":"EP2850001A1","simpleFamily":"501","application":"12780001.1","filed":"2012-05-10","published":"2014-12-31","title":"Sintered magnet","claims":["%1$s"]}
      {"publication":"EP2850001B1","simpleFamily":"501","application":"12780001.1","filed":"2012-05-10","published":"2017-02-15","title":"Sintered magnet","claims":["%1$s"]}
      {"publication":"EP2850001B2","simpleFamily":"501","application":"12780001.1","filed":"2012-05-10","published":"2020-06-24","granted":"2017-02-15","title":"Sintered magnet","claims":["%1$s"],"termFacts":{"events":[{"office":"AT","code":"B475","date":"2017-02-15","effective":true},{"office":"FR","code":"PG25","date":"2019-05-31","effective":true},{"office":"IT","code":"PG25","date":"2018-05-10","effective":true},{"office":"IT","code":"PGRI","date":"2018-11-02","effective":true},{"office":"NL","code":"MM","date":"2020-06-01","effective":true}]}}
      {"publication":"DE602012028001T2","simpleFamily":"501","application":"602012028001","filed":"2012-05-10","published":"2017-09-14","title":"Sintermagnet","claims":["%1$s"]}
      {"publication":"CN104300001A","simpleFamily":"501","application":"201280070001","filed":"2012-05-10","published":"2015-01-21","title":"Sintered magnet","claims":["%1$s"]}
      {"publication":"CN104300001B","simpleFamily":"501","application":"201280070001","filed":"2012-05-10","published":"2017-08-08","title":"Sintered magnet","claims":["%1$s"]}
      {"publication":"CN203300009U","simpleFamily":"601","application":"201220070009","filed":"2012-07-02","published":"2013-11-20","title":"Magnet holder","assignees":["Baotou Test Magnet Co., Ltd."],"claims":["%1$s"]}
      {"publication":"CN103300009B","simpleFamily":"602","application":"201210070009","filed":"2012-07-02","published":"2015-03-11","title":"Magnet holder","assignees":["Baotou Test Magnet Co., Ltd."],"claims":["%1$s"]}
      """
          .formatted(CLAIM);

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.writeString(folder.resolve("family.jsonl"), FAMILY);
    Run run = run("index", folder.resolve("family.jsonl").toString());
    assertEquals(0, run.code(), run.err());
  }

  private static Run run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--index", folder.resolve("i").toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private static JsonNode shown(String publication, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("show", publication, "--format", "json"));
    words.addAll(List.of(more));
    return JSON.readTree(run(words.toArray(String[]::new)).out());
  }

  private static JsonNode right(JsonNode family, String market) {
    for (JsonNode row : family.path("rights")) {
      if (row.path("market").asText().equals(market)) {
        return row;
      }
    }
    throw new AssertionError("no right in " + market + ": " + family);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  @Test
  void aFamilyHasOneRightForEachApplicationAndNoneForAnInternationalOne() throws IOException {
    JsonNode family = shown("US9290001B2").path("simpleFamily");
    assertEquals("501", family.path("key").asText());
    assertEquals(9, family.path("members").size());
    assertEquals(5, family.path("rights").size());
    assertEquals(
        List.of("US20140290001A1", "US9290001B2"), texts(right(family, "US").path("publications")));
    assertEquals(
        List.of("EP2850001A1", "EP2850001B1", "EP2850001B2"),
        texts(right(family, "EP").path("publications")));
    assertEquals("EP2850001B2", right(family, "EP").path("right").asText());
    assertEquals("NEVER_A_GRANT", right(family, "WO").path("status").asText());
    assertEquals("CERTIFICATE_OF", right(family, "DE").path("status").asText());
    List<String> counted = new ArrayList<>();
    for (JsonNode row : family.path("rights")) {
      if (row.path("counted").asBoolean()) {
        counted.add(row.path("market").asText());
      }
    }
    assertEquals(List.of("CN", "EP", "US"), counted);
    assertEquals("2032-06-09", family.path("lastBarrier").asText());
  }

  @Test
  void aFeeEventEndsTheRightFromItsDeadline() throws IOException {
    JsonNode term = shown("US9290001B2", "--as-of", "2025-01-01").path("term");
    assertEquals("LAPSED", term.path("status").asText());
    assertEquals("2024-03-22", term.path("lapseDate").asText());
    assertEquals("2032-06-09", term.path("hi").asText());
    JsonNode before = shown("US9290001B2", "--as-of", "2023-01-01").path("term");
    assertEquals("IN_FORCE", before.path("status").asText());
    for (String day : List.of("2024-03-22", "2024-03-23")) {
      Run lapsed = run("search", "--status", "LAPSED", "--as-of", day, "--format", "jsonl");
      assertEquals(day.endsWith("23"), lapsed.out().contains("US9290001B2"), day);
    }
  }

  @Test
  void eachStateOfABundleHasItsOwnStatus() throws IOException {
    JsonNode states = right(shown("EP2850001B2").path("simpleFamily"), "EP").path("states");
    assertEquals("VOID_AB_INITIO", states.path("AT").asText());
    assertEquals("LAPSED 2019-05-31", states.path("FR").asText());
    assertEquals("LAPSED 2020-06-01", states.path("NL").asText());
    assertEquals("UNKNOWN_FEES", states.path("IT").asText());
    assertEquals("UNKNOWN", states.path("others").asText());
    JsonNode early = shown("EP2850001B2", "--as-of", "2018-08-01").path("term").path("states");
    assertEquals("LAPSED", early.path("IT").asText());
    assertEquals("IN_FORCE", early.path("FR").asText());
  }

  @Test
  void aDayOfGrantThatFollowsFromThePublicationSaysSo() throws IOException {
    JsonNode grant = shown("EP2850001B1");
    assertEquals("2017-02-15", grant.at("/dates/granted").asText());
    assertTrue(grant.at("/provenance/granted/source").asText().startsWith("derived"));
    JsonNode afterOpposition = shown("EP2850001B2");
    assertEquals("2017-02-15", afterOpposition.at("/dates/granted").asText());
    assertFalse(afterOpposition.at("/provenance/granted/source").asText().startsWith("derived"));
  }

  @Test
  void aUtilityModelGivesWayToTheInventionOfTheSameDay() throws IOException {
    JsonNode row = right(shown("CN203300009U").path("simpleFamily"), "CN");
    assertEquals("CN103300009B", row.path("gaveWayTo").asText());
    assertFalse(row.path("counted").asBoolean());
    assertTrue(right(shown("CN103300009B").path("simpleFamily"), "CN").path("counted").asBoolean());
  }

  @Test
  void anExtendedFamilyTakesInWhatSharesAPriority() throws IOException {
    Files.writeString(
        folder.resolve("extended.jsonl"),
        """
        {"publication":"JP5900001B2","application":"2012-540001","filed":"2012-11-05","published":"2016-04-06","title":"Sintered magnet","priorities":[{"office":"JP","number":"2011-240001","date":"2011-11-04"}],"claims":["%1$s"]}
        {"publication":"US9190003B2","application":"13/670003","filed":"2012-11-05","published":"2015-11-17","title":"Sintered magnet","priorities":[{"office":"JP","number":"2011-240001","date":"2011-11-04"},{"office":"JP","number":"2012-030002","date":"2012-02-20"}],"claims":["%1$s"]}
        {"publication":"US9190009B2","application":"13/670009","filed":"2012-11-06","published":"2015-11-17","title":"Sintered magnet","priorities":[{"office":"JP","number":"2012-030009","date":"2012-02-21"}],"claims":["%1$s"]}
        """
            .formatted(CLAIM));
    String index = folder.resolve("x").toString();
    Run run = Run.of("index", folder.resolve("extended.jsonl").toString(), "--index", index);
    assertEquals(0, run.code(), run.err());
    for (String sort : List.of("simple", "extended")) {
      Run shown =
          Run.of("show", "JP5900001B2", "--family", sort, "--format", "json", "--index", index);
      JsonNode family = JSON.readTree(shown.out()).path("simpleFamily");
      List<String> members =
          sort.equals("simple") ? List.of("JP5900001B2") : List.of("JP5900001B2", "US9190003B2");
      assertEquals(members, texts(family.path("members")), sort);
    }
    assertEquals(2, Run.of("show", "JP5900001B2", "--family", "big", "--index", index).code());
  }

  @Test
  void expiryCountsARightOnce() throws IOException {
    JsonNode report = JSON.readTree(run("expiry", "--format", "json").out());
    List<String> rights = new ArrayList<>();
    report.path("rows").forEach(row -> rights.add(row.path("publication").asText()));
    rights.sort(String::compareTo);
    assertEquals(List.of("CN103300009B", "CN104300001B", "EP2850001B2", "US9290001B2"), rights);
  }
}
