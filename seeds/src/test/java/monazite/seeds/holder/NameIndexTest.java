package monazite.seeds.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static final HolderSeeds BUNDLED = HolderSeeds.of(Seeds.bundled());

  @Test
  void theOrderOfTheEntriesDoesNotMatter() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    List<KnownHolder> holders = new ArrayList<>(BUNDLED.all());
    Collections.shuffle(holders, random);
    Map<String, KnownHolder> shuffled = new LinkedHashMap<>();
    holders.forEach(holder -> shuffled.put(holder.id(), holder));
    NameIndex other = new NameIndex(shuffled, BUNDLED.rules());
    for (KnownHolder holder : holders) {
      for (String name : holder.writings()) {
        for (String mutated : mutations(name, random)) {
          assertEquals(
              BUNDLED.find(mutated), other.find(mutated), mutated + ": repeat with -Dseed=" + seed);
        }
      }
    }
  }

  @Test
  void aMutatedNameNeverLeadsToAnEntryWhoseNamesAreOfOtherWords() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (KnownHolder holder : BUNDLED.all()) {
      for (String name : holder.writings()) {
        for (String mutated : mutations(name, random)) {
          Optional<Match> found = BUNDLED.find(mutated);
          found
              .filter(match -> match.how() == Match.How.TYPO)
              .ifPresent(
                  match ->
                      assertTrue(
                          BUNDLED
                              .rules()
                              .oneLetterApart(
                                  BUNDLED.rules().withoutRemark(mutated), match.writing()),
                          mutated + " / " + match.writing() + ": repeat with -Dseed=" + seed));
        }
      }
    }
  }

  /// The name in capitals, without its last word, with a letter lost, and with two letters changed.
  private static List<String> mutations(String name, Random random) {
    int at = random.nextInt(name.length());
    String lost = name.substring(0, at) + name.substring(at + 1);
    String changed =
        at + 1 < name.length()
            ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
            : name;
    return List.of(
        name.toUpperCase(Locale.ROOT), name.replaceFirst("\\s+\\S+$", ""), lost, changed);
  }

  @Test
  void oneLetterOffIsOneLetterInsideALatinWord() {
    assertTrue(OneLetter.off("electric", "electtric"));
    assertTrue(OneLetter.off("vacuumschmelze", "vacuumschmeltze"));
    assertTrue(OneLetter.off("mitsubishi", "mitsubsihi"));
    assertTrue(OneLetter.off("recherche", "recherce"));
    assertFalse(OneLetter.off("electric", "electric"));
    assertFalse(OneLetter.off("engelhard", "engelhardt"));
    assertFalse(OneLetter.off("material", "materials"));
    assertFalse(OneLetter.off("hitachi", "mitachi"));
    assertFalse(OneLetter.off("mitsubishi", "mitsobushi"));
    assertFalse(OneLetter.off("日立金属株式会社", "日立全属株式会社"));
    assertFalse(OneLetter.off("", "a"));
  }

  @Test
  void aGroupHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
    Membership group =
        new Membership("hitachi", Optional.of("1956"), Optional.of("2023-01-05"), "x");
    assertFalse(group.holdsOn(LocalDate.parse("1955-12-31")));
    assertTrue(group.holdsOn(LocalDate.parse("1956-01-01")));
    assertTrue(group.holdsOn(LocalDate.parse("2023-01-04")));
    assertFalse(group.holdsOn(LocalDate.parse("2023-01-05")));
    assertEquals(LocalDate.parse("2024-02-29"), PartialDate.lastDay("2024-02"));
    assertFalse(PartialDate.isOne("2023-02-30"));
    assertFalse(PartialDate.isOne("May 2001"));
  }
}
