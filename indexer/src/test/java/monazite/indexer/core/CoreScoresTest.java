package monazite.indexer.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.seeds.Seeds;
import monazite.seeds.core.CoreRules;
import org.junit.jupiter.api.Test;

/// Rights beside each other.
class CoreScoresTest {
  private static final CoreRules RULES = CoreRules.of(Seeds.bundled());

  private static CoreFacts facts(
      String office, int year, boolean granted, double reach, Set<String> cites) {
    return new CoreFacts(
        office,
        "ndfeb",
        "",
        Optional.of(LocalDate.of(year, 3, 1)),
        granted,
        false,
        Optional.of(reach),
        reach >= 0.78,
        1,
        new TreeSet<>(cites),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /// A founding patent of 1990 that all later ones cite, at once or through another, and theirs.
  private static Map<String, CoreFacts> landscape() {
    Map<String, CoreFacts> facts = new LinkedHashMap<>();
    facts.put("US5000001A", facts("US", 1990, true, 0.9, Set.of()));
    for (int i = 0; i < 12; i++) {
      String cited = i < 6 ? "US5000001" : "US500001" + (i - 6);
      facts.put("US50000" + (10 + i) + "A", facts("US", 1991 + i / 4, true, 0.6, Set.of(cited)));
    }
    return facts;
  }

  private static CoreLabel label(Map<String, CoreLabel> labels, String key) {
    return Optional.ofNullable(labels.get(key)).orElseThrow();
  }

  private static CoreLabel.Group group(CoreLabel label, String name) {
    return label.groups().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theFirstThatTheOthersStandOnIsCore() {
    Map<String, CoreLabel> labels = CoreScores.of(RULES, landscape(), Map.of());
    CoreLabel first = label(labels, "US5000001A");
    assertEquals("core", first.label(), first::toString);
    CoreLabel.Group position = group(first, "position");
    assertTrue(position.x().orElse(0.0) > 0.8, position::toString);
    assertEquals(
        "0 of 13 in ndfeb are earlier; 12 of 12 later ones cite it or what cites it",
        position.why());
    CoreLabel.Group citations = group(first, "citations");
    assertTrue(citations.x().orElse(0.0) > 0.9, citations::toString);
    assertEquals("improvement", label(labels, "US5000021A").label());
  }

  @Test
  void neitherOrderNorRepetitionChangesALabel() {
    Map<String, CoreLabel> expected = CoreScores.of(RULES, landscape(), Map.of());
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      List<String> keys = new ArrayList<>(landscape().keySet());
      Collections.shuffle(keys, random);
      Map<String, CoreFacts> shuffled = new LinkedHashMap<>();
      keys.forEach(key -> shuffled.put(key, landscape().getOrDefault(key, CoreFacts.NOTHING)));
      assertEquals(expected, CoreScores.of(RULES, shuffled, Map.of()));
    }
  }

  @Test
  void aFamilyCountsOnceAndItsGrantedClaimsCount() {
    Map<String, CoreFacts> facts = landscape();
    facts.put("US19900001A1", facts("US", 1990, false, 0.99, Set.of()));
    facts.put("EP0400001B1", facts("EP", 1990, true, 0.7, Set.of()));
    Map<String, String> families = new TreeMap<>();
    for (String key : List.of("US5000001A", "US19900001A1", "EP0400001B1")) {
      families.put(key, "1");
    }
    Map<String, CoreLabel> labels = CoreScores.of(RULES, facts, families);
    CoreLabel whole = label(labels, "US5000001A");
    assertEquals(whole, label(labels, "US19900001A1"));
    assertEquals(whole, label(labels, "EP0400001B1"));
    assertEquals("claim 1 of US5000001A", group(whole, "claims").why());
    assertTrue(group(whole, "position").why().startsWith("0 of 13"), whole::toString);
    assertEquals(
        "granted for 5 states; 12 of 13 of its decade for fewer", group(whole, "reach").why());
  }

  @Test
  void applicationsAloneAreUnexamined() {
    Map<String, CoreFacts> facts = landscape();
    facts.put("US20150001A1", facts("US", 1990, false, 0.95, Set.of()));
    CoreLabel label = label(CoreScores.of(RULES, facts, Map.of()), "US20150001A1");
    assertEquals(List.of("unexamined"), label.flags());
    assertEquals("improvement", label.label());
  }

  @Test
  void fewRightsAreNoCohort() {
    Map<String, CoreFacts> few = new TreeMap<>();
    few.put("US5000001A", facts("US", 1990, true, 0.9, Set.of()));
    CoreLabel label = label(CoreScores.of(RULES, few, Map.of()), "US5000001A");
    assertEquals("insufficient", label.label());
    assertEquals(0.4, label.coverage(), 1e-9);
  }

  @Test
  void aPersonsLabelIsOfTheWholeFamily() {
    Map<String, CoreFacts> facts = landscape();
    CoreFacts said = facts("US", 1993, true, 0.6, Set.of());
    facts.put(
        "US5999999A",
        new CoreFacts(
            said.office(),
            said.family(),
            said.topic(),
            said.priority(),
            true,
            false,
            said.reach(),
            false,
            1,
            said.cites(),
            Optional.empty(),
            false,
            Optional.of("core")));
    CoreLabel label = label(CoreScores.of(RULES, facts, Map.of()), "US5999999A");
    assertEquals("core", label.label());
    assertEquals(List.of("corrected"), label.flags());
  }
}
