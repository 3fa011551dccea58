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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who holds what, and what there is of each material and topic, on patents of known dates.
final class HoldersCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void indexSomePatents() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(patent("US4770723A", "1985-05-21", "1988-09-13", "SUMITOMO SPEC METALS", ""));
    lines.add(patent("US9000001B2", "2012-03-01", "2014-05-06", "Hitachi Metals, Ltd. [JP]", ""));
    lines.add(patent("US9000002B2", "2013-03-01", "2015-05-05", "株式会社プロテリアル", ""));
    lines.add(patent("US9000003B2", "2013-04-01", "2015-06-02", "Vitreon Magnetics Ltd", ""));
    lines.add(patent("US9000004B2", "2013-05-01", "2015-07-07", "Vitreom Magnetics Ltd", ""));
    lines.add(patent("US9000005B2", "2013-06-01", "2015-08-04", "WANG WEI", ""));
    lines.add(patent("US9000006B2", "2013-07-01", "2015-09-01", "WANG WEI", ""));
    lines.add(patent("US9000007B2", "2013-08-01", "2015-10-06", "=cmd|' /C calc'!A0 Ltd", ""));
    Path dump = folder.resolve("dump.jsonl");
    Files.write(dump, lines);
    Run run = Run.of("index", dump.toString(), "--index", index());
    assertEquals(0, run.code(), run.err());
  }

  private static String patent(
      String number, String filed, String granted, String holder, String country) {
    return """
        {"publication":"%s","filed":"%s","granted":"%s","titles":{"en":"R-Fe-B sintered magnet"},\
        "abstracts":{"en":"A rare earth sintered magnet of Nd2Fe14B."},\
        "claims":["A sintered R-Fe-B magnet comprising Nd 28 to 32 wt%%, B 0.9 to 1.1 wt%%, balance Fe."],\
        "parties":[{"role":"ASSIGNEE","name":"%s","country":"%s","person":false}]}"""
        .formatted(number, filed, granted, holder, country);
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

  private static JsonNode holder(JsonNode answer, String name) {
    for (JsonNode row : answer.path("holders")) {
      if (row.path("holder").asText().equals(name)) {
        return row;
      }
    }
    throw new AssertionError(name + " isn't in " + answer);
  }

  @Test
  void theTableForSpreadsheetsIsAsItShouldBe() {
    Run run =
        Run.of(
            "holders",
            "--index",
            index(),
            "--as-of",
            "2026-01-01",
            "--format",
            "csv",
            "--limit",
            "3");
    assertEquals(
        """
        id,holder,country,simpleFamilies,liveFamilies,core,improvement,peripheral,materials,markets,\
        firstFiled,lastFiled,endingIn5YearsCertain,endingIn5YearsPossible,endingIn10YearsCertain,\
        endingIn10YearsPossible,liveRights
        proterial,"Proterial, Ltd.",JP,3,2,0,3,0,ndfeb,US,1985-05-21,2013-03-01,0,0,2,2,2
        ,natural persons (1 name),,2,2,0,2,0,ndfeb,US,2013-06-01,2013-07-01,0,0,2,2,2
        name:cmdccalca0,'=cmd|' /C calc'!A0 Ltd,,1,1,0,1,0,ndfeb,US,2013-08-01,2013-08-01,0,0,1,1,1
        """,
        run.out().replace("\r\n", "\n").replace("\ufeff", ""));
  }

  @Test
  void rightsAreTheirHolderOfTheDayWithNamesReasonsAndSteps() throws IOException {
    JsonNode row = holder(json("holders", "--as-of", "2026-01-01"), "Proterial, Ltd.");
    assertEquals(3, row.path("simpleFamilies").asInt(), row::toString);
    assertEquals(2, row.path("liveFamilies").asInt(), row::toString);
    assertEquals("JP", row.path("country").asText());
    assertEquals("1985-05-21", row.path("firstFiled").asText());
    assertEquals("2013-03-01", row.path("lastFiled").asText());
    assertEquals(0, row.path("endingIn5Years").path("certain").asInt(), row::toString);
    assertEquals(2, row.path("endingIn10Years").path("certain").asInt(), row::toString);
    assertEquals(3, row.path("names").size());
    assertEquals(
        List.of("2004-04-01", "2007-04-01", "2023-01-04"),
        row.path("successions").findValuesAsText("when"));
  }

  @Test
  void onAnEarlierDayTheyAreTheHoldersOfThatDay() throws IOException {
    JsonNode then = json("holders", "--as-of", "1990-01-01");
    assertEquals(1, holder(then, "Sumitomo Special Metals Co., Ltd.").path("liveFamilies").asInt());
    assertEquals(
        1,
        holder(json("holders", "--as-of", "2005-01-01"), "NEOMAX Co., Ltd.")
            .path("liveFamilies")
            .asInt());
    JsonNode grouped = json("holders", "--as-of", "2010-01-01", "--group");
    assertTrue(holder(grouped, "Hitachi, Ltd.").path("simpleFamilies").asInt() >= 2);
  }

  @Test
  void personsAreOneLineAndNearNamesAreToldNotMerged() throws IOException {
    JsonNode answer = json("holders");
    assertEquals(2, holder(answer, "natural persons (1 name)").path("simpleFamilies").asInt());
    assertEquals(1, holder(answer, "Vitreon Magnetics Ltd").path("simpleFamilies").asInt());
    assertEquals("one letter apart", answer.path("possibleMerges").path(0).path("why").asText());
    assertEquals(1, answer.path("possibleMerges").size());
    assertEquals(2, json("search", "--assignee", "Wang Wei").path("total").asInt());
  }

  @Test
  void anAliasInTheUsersSeedsMergesThem() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve("holders.json"),
        """
        {"holders": [{"id": "vitreon", "name": "Vitreon Magnetics Ltd", "country": "GB",
          "names": {"en": ["Vitreon Magnetics Ltd", "Vitreom Magnetics Ltd"]}, "evidence": ["x"]}]}
        """);
    Path copy = folder.resolve("copy");
    Run run =
        Run.of(
            "index",
            folder.resolve("dump.jsonl").toString(),
            "--index",
            copy.toString(),
            "--seeds",
            seeds.toString());
    assertEquals(0, run.code(), run.err());
    Run shown =
        Run.of(
            "holders", "--index", copy.toString(), "--seeds", seeds.toString(), "--format", "json");
    JsonNode row = holder(JSON.readTree(shown.out()), "Vitreon Magnetics Ltd");
    assertEquals(2, row.path("simpleFamilies").asInt(), row::toString);
    assertEquals("GB", row.path("country").asText());
  }

  @Test
  void searchAndShowTellWhyANameIsThisHolder() throws IOException {
    JsonNode hit =
        json("search", "--assignee", "Proterial", "--filed", "1985").path("hits").path(0);
    assertEquals("SUMITOMO SPEC METALS", hit.path("frontNames").path(0).path("name").asText());
    Run show = Run.of("show", "US4770723A", "--index", index());
    assertTrue(
        show.out().contains("NEOMAX Co., Ltd. -> Hitachi Metals, Ltd. (2007-04-01, merged"),
        show.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv", "xlsx", "html", "md"})
  void everyOverviewComesInEveryFormatWithoutFormulas(String format) throws IOException {
    for (String command : List.of("holders", "families", "topics")) {
      Path out = folder.resolve(command + "." + format);
      Run run = Run.of(command, "--index", index(), "--format", format, "--out", out.toString());
      assertEquals(0, run.code(), run.err());
      assertTrue(Files.size(out) > 100, command);
      if (format.equals("csv")) {
        assertFalse(Files.readString(out).lines().anyMatch(line -> line.contains(",=cmd")));
      }
    }
  }

  @Test
  void materialsHaveNamesInFiveLanguagesAndCounts() throws IOException {
    JsonNode families = json("families", "--as-of", "2026-01-01").path("families");
    JsonNode first = families.path(0);
    assertEquals("ndfeb", first.path("id").asText());
    assertEquals(8, first.path("simpleFamilies").asInt());
    assertEquals(7, first.path("liveFamilies").asInt());
    assertEquals(1, first.path("endedFamilies").asInt());
    assertEquals(8, first.path("byOffice").path("US").asInt());
    for (JsonNode family : families) {
      for (String language : List.of("en", "zh", "ja", "ko", "de")) {
        assertFalse(family.path("names").path(language).asText().isEmpty(), family::toString);
      }
    }
    for (JsonNode topic : json("topics").path("topics")) {
      assertEquals(5, topic.path("names").size(), topic::toString);
    }
  }

  @Test
  void anUnknownOrderOrANegativeLimitIsWrongUsage() {
    assertEquals(2, Run.of("holders", "--index", index(), "--sort", "size").code());
    assertEquals(2, Run.of("holders", "--index", index(), "--limit", "-1").code());
    assertEquals(2, Run.of("topics", "--index", index(), "--limit", "-1").code());
  }
}
