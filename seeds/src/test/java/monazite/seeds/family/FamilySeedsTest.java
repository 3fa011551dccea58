package monazite.seeds.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilySeedsTest {
  private static final FamilySeeds SEEDS = FamilySeeds.of(Seeds.bundled());
  private static final Set<String> LANGUAGES = Set.of("en", "zh", "ja", "ko", "de");

  @Test
  void hasTheSixteenFamilies() {
    assertEquals(
        List.of(
            "additive",
            "alloy",
            "catalyst",
            "ceramic",
            "hydrogen_storage",
            "laser_crystal",
            "magnetocaloric_magnetostrictive",
            "ndfeb",
            "other_rare_earth",
            "phosphor",
            "polishing",
            "scintillator",
            "separation",
            "smco",
            "smfen",
            "target"),
        SEEDS.families().stream().map(Family::id).toList());
  }

  @Test
  void everyFamilyIsNamedAndHasTermsInFiveLanguagesWithExamplesOfBothKinds() {
    List<String> wanting = new ArrayList<>();
    for (Family family : SEEDS.families()) {
      Set<String> termLanguages =
          family.terms().stream()
              .map(Term::language)
              .collect(Collectors.toCollection(TreeSet::new));
      boolean both =
          family.examples().stream().anyMatch(one -> one.expect().equals("none"))
              && family.examples().stream().anyMatch(one -> !one.expect().equals("none"));
      if (!family.names().keySet().equals(LANGUAGES)
          || !termLanguages.containsAll(LANGUAGES)
          || !both
          || family.sources().isEmpty()) {
        wanting.add(family.id());
      }
    }
    assertEquals(List.of(), wanting);
  }

  @Test
  void everyTopicBelongsToKnownFamiliesAndHasTermsInFiveLanguages() {
    Set<String> ids = SEEDS.families().stream().map(Family::id).collect(Collectors.toSet());
    List<String> wanting = new ArrayList<>();
    for (Topic topic : SEEDS.topics()) {
      Set<String> termLanguages =
          topic.terms().stream().map(Term::language).collect(Collectors.toSet());
      if (!ids.containsAll(topic.families()) || !termLanguages.equals(LANGUAGES)) {
        wanting.add(topic.id());
      }
    }
    assertEquals(List.of(), wanting);
  }

  @Test
  void theSeventeenElementsAreThere() {
    assertEquals(
        "Sc Y La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu",
        SEEDS.elements().rareEarths().stream()
            .map(Element::symbol)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "H01F1/057, H01F1/0579, H01F1/0577, true",
    "H01F1/057, H01F1/0579, H01F1/058, false",
    "H01F1/057, H01F1/0579, H01F10/0577, false",
    "H01F1/055, H01F1/055, H01F1/0551, false",
    "C09K11/77, C09K11/7797, C09K11/7774, true",
    "C09K11/77, C09K11/7797, C09K11/78, false"
  })
  void rangesOfCodesAreDecimalAndNeverPrefixes(
      String from, String to, String symbol, boolean covered) {
    Code code = new Code("CPC", from, to, Code.Strength.DEFINING, true, false);
    assertEquals(covered, code.covers(symbol));
  }

  @Test
  void subclassesOfTheOldUnitedStatesSchemeAreNumbers() {
    Code code = new Code("USPC", "75/244", "75/246", Code.Strength.WEAK, false, true);
    assertEquals(
        List.of(true, true, false, false),
        List.of(
            code.covers("75/244"),
            code.covers("75/246"),
            code.covers("75/3"),
            code.covers("75/2450")));
  }

  @Test
  void termPatternsAreWrittenOut() {
    assertEquals(
        List.of("rare earth magnet", "rare earth sintered magnet", "smco*"),
        List.copyOf(new TreeSet<>(TermPattern.expand("rare earth (sintered )?magnet|smco*"))));
  }

  @Test
  void patternsThatWouldBecomeTooManyAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TermPattern.expand("(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)(o|p)(q|r)(s|t)"));
    assertThrows(IllegalArgumentException.class, () -> TermPattern.expand("(a|b"));
    assertThrows(IllegalArgumentException.class, () -> TermPattern.expand("a)b"));
    assertThrows(IllegalArgumentException.class, () -> TermPattern.expand("a|b?"));
  }

  @Test
  void aUsersFamilyReplacesTheBundledOneOfItsId(@TempDir Path folder) throws IOException {
    write(
        folder,
        "{\"id\":\"smco\",\"names\":{\"en\":\"Mine\"},\"terms\":[{\"t\":\"sm co\",\"lang\":\"en\",\"w\":1}]}");
    FamilySeeds seeds = FamilySeeds.of(Seeds.with(folder));
    assertEquals("Mine", seeds.family("smco").orElseThrow().names().get("en"));
    assertEquals(16, seeds.families().size());
  }

  @Test
  void anErrorNamesFileAndPlace(@TempDir Path folder) throws IOException {
    write(
        folder,
        "{\"id\":\"x\",\"names\":{},\"terms\":[{\"t\":\"a\",\"lang\":\"en\",\"w\":1},{\"t\":\"b\",\"lang\":\"en\",\"w\":7}]}");
    SeedException error =
        assertThrows(SeedException.class, () -> FamilySeeds.of(Seeds.with(folder)));
    assertTrue(
        String.valueOf(error.getMessage())
            .endsWith("own.json: terms 2: w: must be from -1.0 to 1, not 7.0"),
        error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'term': []|unknown key \"term\"; known: id, names, alsoCalled, general, winning, group, deviceLimit, terms, negative, use, formulas, codes, examples, sources",
        "'terms': {}|terms: must be a list, not an object",
        "'terms': ['magnet']|terms 1: must be an object, {...}, not a text",
        "'terms': [{'t': 'a', 'lang': 'en', 'w': 1, 'weight': 1}]|terms 1: unknown key \"weight\"; known: t, lang, w, amb, head",
        "'terms': [{'t': 'a(b', 'lang': 'en', 'w': 1}]|terms 1: t: missing ) in term a(b",
        "'terms': [{'t': ' ', 'lang': 'en', 'w': 1}]|terms 1: t: must be a text, not an empty text",
        "'terms': [{'t': 'a', 'lang': 'en', 'w': '1'}]|terms 1: w: must be a number, not a text",
        "'alsoCalled': {'en': 'NdFeB'}|alsoCalled: en: must be a list of texts, not a text",
        "'codes': [{'scheme': 'CPC', 'symbol': 'H01F1/057', 'strength': 'D', 'form': 1}]|codes 1: unknown key \"form\"; known: scheme, symbol, to, strength, rareEarth, unverified",
      })
  void whatWouldBePassedOverIsRefused(String field, String message, @TempDir Path folder)
      throws IOException {
    write(folder, ("{'id': 'x', 'names': {'en': 'X'}, " + field + "}").replace('\'', '"'));
    assertEquals(
        folder.resolve("families/own.json") + ": " + message,
        assertThrows(SeedException.class, () -> FamilySeeds.of(Seeds.with(folder))).getMessage());
  }

  @Test
  void everyFamilyHasOtherNamesInFiveLanguagesAndNoNameBelongsToTwo() {
    Map<String, String> owners = new HashMap<>();
    List<String> wanting = new ArrayList<>();
    for (Family family : SEEDS.families()) {
      if (!family.alsoCalled().keySet().equals(LANGUAGES)
          || family.alsoCalled().values().stream().anyMatch(List::isEmpty)) {
        wanting.add(family.id());
      }
      for (String name : family.allNames()) {
        String before = owners.put(name.toLowerCase(Locale.ROOT), family.id());
        if (before != null && !before.equals(family.id())) {
          wanting.add(name);
        }
      }
    }
    assertEquals(List.of(), wanting);
    assertEquals("ndfeb", owners.get("钕铁硼"));
    assertEquals("ndfeb", owners.get("nd-fe-b"));
    assertEquals("smco", owners.get("サマコバ"));
  }

  @Test
  void allNamesAreTheNamesByLanguageThenTheOthersEachOnce(@TempDir Path folder) throws IOException {
    write(
        folder,
        "{\"id\":\"x\",\"names\":{\"en\":\"X\",\"de\":\"Ix\"},"
            + "\"alsoCalled\":{\"zh\":[\"Y\"],\"en\":[\"X\",\"Z\"]}}");
    assertEquals(
        List.of("Ix", "X", "Z", "Y"),
        FamilySeeds.of(Seeds.with(folder)).family("x").orElseThrow().allNames());
  }

  private static void write(Path folder, String json) throws IOException {
    Files.createDirectories(folder.resolve("families"));
    Files.writeString(folder.resolve("families/own.json"), json);
  }
}
