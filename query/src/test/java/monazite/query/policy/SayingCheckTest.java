package monazite.query.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.judge.CountedFacts.Owner;
import monazite.query.census.FamilyOfRights;
import monazite.query.census.MarketRight;
import monazite.query.census.RightState;
import monazite.seeds.Seeds;
import monazite.seeds.policy.AssertionWords;
import org.junit.jupiter.api.Test;

/// Statements on patents are told true, false or beyond judging by what the index has.
final class SayingCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final AssertionWords WORDS = AssertionWords.of(Seeds.bundled());

  private static FamilyOfRights family(int number, String country, String label, int end) {
    RightState state = end < TODAY.getYear() ? RightState.EXPIRED : RightState.LIVE;
    return new FamilyOfRights(
        "F" + number,
        List.of("US" + number + "B2"),
        "Magnet " + number,
        Map.of("ndfeb", 1.0),
        Map.of(),
        Map.of("ndfeb", "material"),
        Optional.of("ndfeb"),
        new FamilyOfRights.Coreness(0.7, 0.6, 0.8),
        label,
        Optional.of(LocalDate.of(end - 20, 1, 1)),
        List.of("en"),
        List.of(new Owner("holder" + country, "Holder " + country, country)),
        List.of(
            new MarketRight(
                "US",
                "US" + number + "B2",
                state,
                true,
                Optional.empty(),
                Optional.of(LocalDate.of(end, 6, 30)),
                Optional.of(LocalDate.of(end, 6, 30)))));
  }

  private static List<FamilyOfRights> families(int many, String country, String label, int end) {
    List<FamilyOfRights> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      all.add(family(end * 100 + country.charAt(0) * 1000 + i, country, label, end));
    }
    return all;
  }

  private static Verdict check(List<FamilyOfRights> families, PatentSaying saying) {
    return new SayingCheck(
            families,
            WORDS,
            name -> name.equals("Known Co") ? Optional.of("holderJP") : Optional.empty(),
            TODAY)
        .of(saying);
  }

  private static PatentSaying saying(String words, int year, int yearTo, String... holders) {
    return new PatentSaying(
        "plan.txt",
        "line 3",
        "CN",
        List.of("ndfeb"),
        List.of(holders),
        year == 0 ? Optional.empty() : Optional.of(year),
        yearTo == 0 ? Optional.empty() : Optional.of(yearTo),
        Optional.empty(),
        Optional.empty(),
        words,
        false);
  }

  @Test
  void coreThatEndedWhenItIsSaidToHaveIsSupported() {
    PatentSaying said = saying("core patents expired in 2014", 2014, 0, "Known Co");
    Verdict verdict = check(families(6, "JP", "core", 2014), said);
    assertEquals(Verdict.Answer.SUPPORTS, verdict.answer(), verdict::toString);
    assertTrue(verdict.reasons().getFirst().contains("the last one ends 2014-06-30"));
    assertTrue(verdict.publications().size() == 6, verdict::toString);
  }

  @Test
  void aCoreRightThatStandsLongerContradicts() {
    List<FamilyOfRights> all = families(6, "JP", "core", 2014);
    all.add(family(1, "JP", "core", 2031));
    Verdict verdict = check(all, saying("核心专利已于2014年到期", 2014, 0, "Known Co"));
    assertEquals(Verdict.Answer.CONTRADICTS, verdict.answer(), verdict::toString);
    assertTrue(verdict.publications().getFirst().equals("US1B2"), verdict::toString);
  }

  @Test
  void otherHoldersAndOtherLabelsDontCount() {
    List<FamilyOfRights> all = families(6, "JP", "core", 2014);
    all.addAll(families(3, "US", "core", 2031));
    all.addAll(families(3, "JP", "improvement", 2032));
    assertEquals(
        Verdict.Answer.SUPPORTS,
        check(all, saying("core patents expired in 2014", 2014, 0, "Known Co")).answer());
  }

  @Test
  void aHandfulOfRightsIsTooFewToJudge() {
    Verdict verdict =
        check(
            families(3, "JP", "core", 2014),
            saying("core patents expired in 2014", 2014, 0, "Known Co"));
    assertEquals(Verdict.Answer.CANNOT_JUDGE, verdict.answer());
    assertTrue(verdict.reasons().getFirst().contains("3"), verdict::toString);
  }

  @Test
  void aHoldUntilAYearNeedsARightThatLastsSoLong() {
    List<FamilyOfRights> all = families(6, "JP", "improvement", 2030);
    PatentSaying said = saying("outer patents extend the hold to 2038", 2014, 2038, "Known Co");
    assertEquals(Verdict.Answer.CANNOT_JUDGE, check(all, said).answer());
    all.add(family(2, "JP", "improvement", 2038));
    Verdict verdict = check(all, said);
    assertEquals(Verdict.Answer.SUPPORTS, verdict.answer(), verdict::toString);
  }

  @Test
  void licencesCasesAndAimsAreBeyondPatents() {
    for (String words :
        List.of(
            "the licensing rate is about 1 %",
            "new litigation may come", "own rights to be held by 2035")) {
      Verdict verdict = check(families(9, "CN", "core", 2031), saying(words, 0, 0));
      assertEquals(Verdict.Answer.CANNOT_JUDGE, verdict.answer(), words);
    }
  }

  @Test
  void foreignHandsAreCountedWithAnInterval() {
    List<FamilyOfRights> all = families(18, "JP", "core", 2031);
    all.addAll(families(2, "CN", "core", 2031));
    PatentSaying said = saying("core patents are in foreign hands", 0, 0);
    Verdict verdict = check(all, said);
    assertEquals(Verdict.Answer.SUPPORTS, verdict.answer(), verdict::toString);
    assertTrue(verdict.reasons().getFirst().contains("18 of 20 (90 %"), verdict::toString);
    List<FamilyOfRights> even = families(9, "JP", "core", 2031);
    even.addAll(families(9, "CN", "core", 2032));
    assertEquals(Verdict.Answer.CANNOT_JUDGE, check(even, said).answer());
    assertEquals(
        Verdict.Answer.CONTRADICTS, check(families(20, "CN", "core", 2031), said).answer());
  }

  @Test
  void partsThatCantBeJudgedAreToldBesideThoseThatCan() {
    List<FamilyOfRights> all = families(40, "JP", "core", 2031);
    all.addAll(families(40, "CN", "improvement", 2031));
    Verdict verdict = check(all, saying("few core patents; licensing rate about 1 %", 0, 0));
    assertEquals("supports in part", verdict.words(), verdict::toString);
    assertTrue(verdict.reasons().getLast().startsWith("cannot judge: "), verdict::toString);
  }

  @Test
  void wilsonsIntervalAgreesWithTheTextbook() {
    assertEquals(0.434, new Share(0, 5).hi(), 0.001);
    assertEquals(0.015, new Share(1, 12).lo(), 0.001);
    assertEquals(0.354, new Share(1, 12).hi(), 0.001);
    assertEquals(0.181, new Share(12, 40).lo(), 0.001);
    assertEquals(0.454, new Share(12, 40).hi(), 0.001);
  }
}
