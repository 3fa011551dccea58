package monazite.seeds.grammar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimGrammarTest {
  private static final ClaimGrammar GRAMMAR = ClaimGrammar.of(Seeds.bundled());
  private static final Pattern UNBOUNDED =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[^\\\\(\\[|][*+](?![^\\[]*\\])");
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "heads",
          "labels",
          "openings",
          "ends",
          "cancelled",
          "withdrawn",
          "markers",
          "before",
          "after",
          "again",
          "notReference",
          "allPreceding",
          "previous",
          "links",
          "direct",
          "ingredient",
          "cut",
          "methodOfUse",
          "uses",
          "madeBy",
          "madeByBars",
          "madeByDependent",
          "shown",
          "joint",
          "madeByDirect",
          "partly_closed",
          "closed",
          "open",
          "having",
          "with",
          "body",
          "bodyAgain",
          "dependent",
          "notTransition",
          "negative",
          "subjectWords",
          "topic",
          "jepson",
          "means",
          "limits");

  @Test
  void hasTheFiveLanguages() {
    assertEquals(List.of("en", "zh", "ja", "ko", "de"), List.copyOf(GRAMMAR.languages().keySet()));
  }

  @Test
  void everyLanguageSaysTheSameKindsOfThings() {
    Set<String> english = paths(GRAMMAR.language("en"));
    english.add("transitions.subjectWords");
    assertAll(
        GRAMMAR.languages().values().stream()
            .map(
                language ->
                    () -> {
                      Set<String> own = paths(language);
                      own.add("transitions.subjectWords");
                      assertEquals(english, own, language.id());
                    }));
  }

  @Test
  void everyExpressionCompilesAndIsBounded() {
    List<String> open = new ArrayList<>();
    for (LanguageGrammar language : GRAMMAR.languages().values()) {
      collect(language.node().json(), "", language.id(), open);
    }
    assertEquals(List.of(), open);
  }

  private static void collect(JsonNode node, String key, String path, List<String> open) {
    if (node.isTextual() && EXPRESSIONS.contains(key) && !path.contains("subject.ends")) {
      String text = node.asText().replace("{HEAD}", "x");
      Pattern.compile(text);
      if (UNBOUNDED.matcher(text).find()) {
        open.add(path + ": " + text);
      }
    }
    node.properties()
        .forEach(part -> collect(part.getValue(), part.getKey(), path + "." + part.getKey(), open));
    if (node.isArray()) {
      node.forEach(entry -> collect(entry, key, path, open));
    }
  }

  private static Set<String> paths(LanguageGrammar language) {
    Set<String> found = new TreeSet<>();
    for (String key : language.node().keys("quantity")) {
      found.add("quantity." + key);
    }
    for (String part : List.of("transitions", "reference", "subject", "share", "sets", "nouns")) {
      language.node().keys(part).forEach(key -> found.add(part + "." + key));
    }
    return found;
  }

  @Test
  void everyTypeHasAFactorBetweenNothingAndOne() {
    for (String type : GRAMMAR.root().keys("types")) {
      double factor = GRAMMAR.root().number("types." + type + ".factor");
      assertTrue(factor > 0 && factor <= 1, type);
    }
  }

  @Test
  void knowsElementsByTheirNamesInFiveLanguages() {
    assertEquals(
        List.of("Nd", "Nd", "Nd", "Nd", "Nd"),
        List.of(
            name("en", "neodymium"),
            name("zh", "钕"),
            name("ja", "ネオジム"),
            name("ko", "네오디뮴"),
            name("de", "Neodym")));
    assertEquals("Pr6O11", name("de", "Praseodymoxid"));
  }

  private static String name(String language, String name) {
    return GRAMMAR
        .chemistry()
        .names()
        .getOrDefault(language, java.util.Map.of())
        .getOrDefault(name, "");
  }

  @Test
  void anUnknownCohortIsTheMiddleAndAKnownOneOrdersLengths() {
    assertEquals(
        0.5, GRAMMAR.cohorts().words("composition", "xx", Cohorts.Field.UNKNOWN, 50).percentile());
    double brief =
        GRAMMAR.cohorts().words("composition", "en", Cohorts.Field.UNKNOWN, 20).percentile();
    double lengthy =
        GRAMMAR.cohorts().words("composition", "en", Cohorts.Field.UNKNOWN, 900).percentile();
    assertTrue(brief < 0.2 && lengthy > 0.9, brief + " " + lengthy);
  }

  @Test
  void aNarrowerCohortDrawsThePlaceTowardsItsOwn() {
    Cohorts.Cohort wide = new Cohorts.Cohort(95, List.of(0.0, 100.0), List.of(0.0, 10.0));
    Cohorts.Cohort narrow = new Cohorts.Cohort(5, List.of(80.0, 120.0), List.of(0.0, 10.0));
    Cohorts cohorts =
        new Cohorts(
            Map.of("composition en", wide, "composition en ndfeb", narrow), Map.of("other", 10.0));
    Cohorts.Field magnets = new Cohorts.Field("ndfeb", Optional.of(1995));
    Cohorts.Place all = cohorts.words("composition", "en", Cohorts.Field.UNKNOWN, 60);
    assertEquals((0.6 * 95 + 2.5) / 100, all.percentile(), 1e-9);
    Cohorts.Place among = cohorts.words("composition", "en", magnets, 60);
    assertEquals(all.percentile() / 2, among.percentile(), 1e-9);
    assertEquals(95, among.claims());
    assertEquals(5, among.ofField());
    assertEquals(
        all, cohorts.words("composition", "en", new Cohorts.Field("smco", Optional.empty()), 60));
  }

  @Test
  void cohortsRiseFromQuantileToQuantile() {
    GRAMMAR
        .cohorts()
        .byKey()
        .forEach(
            (key, cohort) -> {
              assertEquals(cohort.words().stream().sorted().toList(), cohort.words(), key);
              assertEquals(
                  cohort.limitations().stream().sorted().toList(), cohort.limitations(), key);
            });
  }

  @Test
  void aUsersFileReplacesPartsByKey(@TempDir Path own) throws IOException {
    Files.writeString(own.resolve("claims.json"), "{\"openness\":{\"open\":0.5}}");
    ClaimGrammar changed = ClaimGrammar.of(Seeds.with(own));
    assertEquals(0.5, changed.root().number("openness.open"));
    assertEquals(5, changed.languages().size());
  }

  @Test
  void aMissingPartIsNamed() {
    SeedException thrown =
        assertThrows(SeedException.class, () -> GRAMMAR.language("en").node().text("nothing.here"));
    assertEquals("claims.json: languages[0]: nothing.here is missing", thrown.getMessage());
  }
}
