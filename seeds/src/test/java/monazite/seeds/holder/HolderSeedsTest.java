package monazite.seeds.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderSeedsTest {
  private static final HolderSeeds BUNDLED = HolderSeeds.of(Seeds.bundled());

  @TempDir Path own;

  @Test
  void everyBundledHolderIsCompleteAndEveryNameLeadsBackToIt() {
    for (KnownHolder holder : BUNDLED.all()) {
      assertTrue(holder.country().matches("[A-Z]{2}"), holder.id());
      assertTrue(holder.evidence().stream().noneMatch(String::isBlank), holder.id());
      assertTrue(!holder.evidence().isEmpty(), holder.id());
      for (String name : holder.writings()) {
        assertEquals(
            Optional.of(holder.id()),
            BUNDLED.find(name).map(found -> found.holder().id()),
            () -> name);
      }
    }
  }

  @Test
  void bundledNamesComeInTheLanguagesOfTheField() {
    Set<String> languages = new TreeSet<>();
    BUNDLED.all().forEach(holder -> languages.addAll(holder.names().keySet()));
    assertEquals(Set.of("en", "ja", "ko", "zh"), languages);
  }

  @Test
  void aBundledStepIsWholeOnlyWhenItMovedEverythingForGood() {
    KnownHolder holder = BUNDLED.holder("vacuumschmelze").orElseThrow();
    assertEquals(
        List.of(
            new Succession(
                "vacuumschmelze",
                "om-group",
                Succession.Kind.ACQUIRED,
                Optional.of("2011"),
                true,
                false,
                Optional.empty(),
                Optional.of("2015"),
                holder.became().getFirst().evidence())),
        holder.became());
    assertTrue(!holder.became().getFirst().whole());
  }

  @Test
  void aUsersHolderOfAKnownIdAddsItsNamesAndKeepsTheRest() throws IOException {
    HolderSeeds joined =
        laid("{'holders': [{'id': 'tdk', 'names': {'de': ['Tee De Ka'], 'en': ['TDK']}}]}");
    KnownHolder before = BUNDLED.holder("tdk").orElseThrow();
    KnownHolder after = joined.holder("tdk").orElseThrow();
    assertEquals(before.name(), after.name());
    assertEquals(before.became(), after.became());
    assertEquals(List.of("Tee De Ka"), after.names().get("de"));
    assertEquals(
        Optional.of("tdk"), joined.find("TEE DE KA GmbH").map(found -> found.holder().id()));
    assertEquals(
        Optional.of("tdk"), joined.find("TDK Corporation").map(found -> found.holder().id()));
  }

  @Test
  void aNameThatTheUserGivesToAnotherHolderMovesThere() throws IOException {
    HolderSeeds moved =
        laid(
            "{'holders': [{'id': 'matsushita-kogyo', 'name': 'Matsushita', 'country': 'JP',"
                + " 'names': {'en': ['Matsushita']}}]}");
    assertEquals(
        Optional.of("matsushita-kogyo"),
        moved.find("Matsushita").map(found -> found.holder().id()));
    assertEquals(
        Optional.of("matsushita-electronics"),
        moved.find("Matsushita Electronics Corp").map(found -> found.holder().id()));
  }

  @Test
  void aNameOfTwoHoldersOfOneFileIsRefusedAndBothAreNamed() {
    assertRefused(
        "{'holders': [{'id': 'one', 'name': 'One', 'names': {'en': ['Rare Oxide Co.']}},"
            + "{'id': 'two', 'name': 'Two', 'names': {'en': ['RARE-OXIDE LTD']}}]}",
        "one",
        "two");
  }

  @Test
  void successionsInACircleAreRefused() {
    assertRefused(
        "{'holders': ["
            + "{'id': 'one', 'name': 'One', 'names': {'en': ['One']}, 'became': ["
            + "{'to': 'two', 'kind': 'renamed', 'evidence': 'x'}]},"
            + "{'id': 'two', 'name': 'Two', 'names': {'en': ['Two']}, 'became': ["
            + "{'to': 'one', 'kind': 'merged', 'evidence': 'x'}]}]}",
        "circle",
        "one");
  }

  @Test
  void aSuccessorThatIsNotThereIsRefused() {
    assertRefused(
        "{'holders': [{'id': 'one', 'name': 'One', 'names': {'en': ['One']}, 'became': ["
            + "{'to': 'nowhere', 'kind': 'renamed', 'evidence': 'x'}]}]}",
        "nowhere");
  }

  @Test
  void wrongDatesKindsIdsAndMissingEvidenceAreRefusedWithTheHoldersName() {
    Map<String, String> wrong =
        Map.of(
            "{'to': 'tdk', 'kind': 'renamed', 'when': 'May 2001', 'evidence': 'x'}", "May 2001",
            "{'to': 'tdk', 'kind': 'acquired', 'when': '2001', 'until': 'now', 'evidence': 'x'}",
                "now",
            "{'to': 'tdk', 'kind': 'eaten', 'evidence': 'x'}", "eaten",
            "{'to': 'tdk', 'kind': 'renamed'}", "evidence",
            "{'kind': 'renamed', 'evidence': 'x'}", "to: must be a text");
    wrong.forEach(
        (step, word) ->
            assertRefused(
                "{'holders': [{'id': 'one', 'names': {}, 'became': [" + step + "]}]}",
                "one",
                word));
    assertRefused("{'holders': [{'id': 'Big Letters'}]}", "Big Letters");
    assertRefused("{'holders': [{'id': 'one'}, {'id': 'one'}]}", "two holders", "one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'holders': [{'id': 'tdk', 'aliases': ['x']}]}|: tdk: unknown key \"aliases\"; known: id, name, country, names, exactNames, became, groups, evidence",
        "{'holder': []}|: unknown key \"holder\"; known: about, holders, legalForms, ignoredWords, abbreviations, shortWords, fillers, inverted, transcriptions, variants, departments, places, otherNames, typos, persons",
        "{}|: holders: is missing; write {\"holders\": [...]} or remove the file",
        "{'holders': {'id': 'tdk'}}|: holders: must be a list, not an object",
        "{'holders': ['TDK']}|: holders 1: must be an object, {...}, not a text",
        "{'holders': [{'name': 'TDK'}]}|: holders 1: id: must be a text",
        "{'holders': [{'id': 'tdk', 'names': ['TDK']}]}|: tdk: names: must be an object, {...}, not a list",
        "{'holders': [{'id': 'tdk', 'names': {'en': 'TDK'}}]}|: tdk: names: en: must be a list of texts, not a text",
        "{'holders': [{'id': 'tdk', 'names': {'en': [7]}}]}|: tdk: names: en 1: must be a text, not a number",
        "{'holders': [{'id': 'tdk', 'became': [{'to': 'honda', 'kind': 'renamed', 'evidence': 'x', 'at': '2001'}]}]}|: tdk: became 1: unknown key \"at\"; known: to, kind, when, certain, part, scope, until, evidence",
        "{'holders': [{'id': 'tdk', 'became': [{'to': 'honda', 'kind': 'renamed', 'evidence': 'x', 'part': 'yes'}]}]}|: tdk: became 1: part: must be true or false, not a text",
        "{'holders': [{'id': 'newcomer', 'names': {'en': ['Newcomer']}}]}|: newcomer: is a new holder and needs \"name\", or the id of a known one was meant",
      })
  void whatWouldBePassedOverIsRefusedWithFilePlaceAndRemedy(String json, String message) {
    assertEquals(
        own.resolve("holders.json") + message,
        assertThrows(SeedException.class, () -> laid(json)).getMessage());
  }

  private HolderSeeds laid(String json) throws IOException {
    Files.writeString(own.resolve("holders.json"), json.replace('\'', '"'));
    return HolderSeeds.of(Seeds.with(own));
  }

  private void assertRefused(String json, String... words) {
    String message =
        String.valueOf(assertThrows(SeedException.class, () -> laid(json)).getMessage());
    for (String word : words) {
      assertTrue(message.contains(word), () -> message + " doesn't say " + word);
    }
  }
}
