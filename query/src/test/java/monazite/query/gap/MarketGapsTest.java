package monazite.query.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.query.gap.CountedFamily.Coreness;
import monazite.query.gap.CountedFamily.Owner;
import monazite.query.gap.MarketState.State;
import org.junit.jupiter.api.Test;

/// Gaps that rights, their ends and their holders tell.
final class MarketGapsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final MarketState SOON =
      MarketState.of(State.LIVE, LocalDate.of(2028, 5, 1), LocalDate.of(2028, 5, 1));
  private static final MarketState LATE =
      MarketState.of(State.LIVE, LocalDate.of(2041, 5, 1), LocalDate.of(2041, 5, 1));

  private final List<CountedFamily> families = new ArrayList<>();

  private void add(
      int count, double core, int year, String holder, Map<String, MarketState> markets) {
    for (int i = 0; i < count; i++) {
      families.add(
          new CountedFamily(
              "f" + families.size(),
              List.of("P" + families.size()),
              "a magnet",
              Map.of("ndfeb", 1.0),
              Map.of("sintering", 1.0),
              Map.of(),
              Optional.of(new Coreness(core, core, core)),
              Optional.of(year),
              Set.of("en"),
              List.of(new Owner(holder + i, holder + i, Optional.of(holder))),
              markets,
              true,
              List.of(),
              Set.of()));
    }
  }

  private GapAnswer answer(GapType type, Map<String, Double> completeness) {
    Census census =
        new Census(
            families,
            TODAY,
            TODAY,
            completeness,
            Set.of("US", "CN", "JP", "EP"),
            List.of(),
            List.of(),
            "",
            Set.of(),
            Simulated.RULES,
            1);
    return Gaps.of(census, EnumSet.of(type));
  }

  @Test
  void coreThatEndsWithoutSuccessorsOpens() {
    add(6, 0.8, 2008, "JP", Map.of("US", SOON));
    Gap gap = answer(GapType.EXPIRING_CORE, Map.of()).gaps().getFirst();
    assertEquals("opening", gap.kind());
    assertEquals(4.8, gap.measure().expected(), 1e-9);
    assertEquals(1.0, gap.measure().posterior(), 1e-9);
    // of draws of eight, six ending, five or more end in 0.89 only
    assertEquals(2, gap.flipCount().orElseThrow());
  }

  @Test
  void successorsMakeItATail() {
    add(6, 0.8, 2008, "JP", Map.of("US", SOON));
    add(12, 0.5, 2020, "JP", Map.of("US", LATE));
    assertEquals("tail", answer(GapType.EXPIRING_CORE, Map.of()).gaps().getFirst().kind());
  }

  @Test
  void coreThatStaysIsNoGap() {
    add(3, 0.8, 2008, "JP", Map.of("US", SOON));
    add(9, 0.8, 2020, "JP", Map.of("US", LATE));
    GapAnswer answer = answer(GapType.EXPIRING_CORE, Map.of());
    assertTrue(answer.gaps().isEmpty() && answer.insufficient().isEmpty());
  }

  @Test
  void threeCoreFamiliesAreTooFewForAWindow() {
    add(3, 0.8, 2008, "JP", Map.of("US", SOON));
    GapAnswer answer = answer(GapType.EXPIRING_CORE, Map.of());
    assertTrue(answer.gaps().isEmpty());
    assertEquals(2.4, answer.insufficient().getFirst().found(), 1e-9);
  }

  @Test
  void unknownFeesAreCountedBothWays() {
    MarketState unknown = new MarketState(State.UNKNOWN, SOON.lo(), SOON.hi(), Optional.of(0.6));
    add(12, 0.8, 2008, "JP", Map.of("US", unknown));
    Gap gap = answer(GapType.EXPIRING_CORE, Map.of()).gaps().getFirst();
    assertEquals(12 * 0.8 * 0.6, gap.measure().expected(), 1e-9);
    assertEquals(Gap.Confidence.C, gap.confidence());
    assertTrue(
        gap.why().getFirst().contains("if none does nothing is left to end"), gap.why() + "");
  }

  @Test
  void aMarketWithoutCoverIsAHole() {
    add(30, 0.8, 2010, "JP", Map.of("US", LATE, "JP", LATE));
    add(2, 0.8, 2010, "JP", Map.of("US", LATE, "JP", LATE, "CN", LATE));
    GapAnswer answer = answer(GapType.MARKET_HOLE, Map.of("US", 0.95, "JP", 0.95, "CN", 0.95));
    Gap gap = answer.gaps().getFirst();
    assertEquals("freedom hole", gap.kind());
    assertEquals("CN", gap.cell().get("market"));
    assertEquals(2, gap.measure().found());
    assertEquals(1, answer.gaps().size());
  }

  @Test
  void anOfficeThatTheIndexLacksIsNoHole() {
    add(32, 0.8, 2010, "JP", Map.of("US", LATE, "JP", LATE));
    GapAnswer answer = answer(GapType.MARKET_HOLE, Map.of("US", 0.95, "JP", 0.95));
    assertTrue(answer.gaps().isEmpty());
    Insufficient one = answer.insufficient().getFirst();
    assertEquals("CN", one.cell().get("market"));
    assertEquals(Insufficient.Kind.NOT_ASSESSABLE, one.kind());
  }

  @Test
  void fiveFamiliesProveNoHole() {
    add(5, 0.8, 2010, "JP", Map.of("US", LATE, "JP", LATE));
    GapAnswer answer = answer(GapType.MARKET_HOLE, Map.of("US", 0.95, "JP", 0.95, "CN", 0.95));
    assertTrue(answer.gaps().isEmpty());
    assertTrue(
        answer.insufficient().stream().anyMatch(one -> one.reason().contains("0 % to 43 %")),
        answer.insufficient() + "");
  }

  @Test
  void familiesThatMayStillEnterDoNotCount() {
    add(32, 0.8, 2024, "JP", Map.of("US", LATE, "JP", LATE));
    assertTrue(
        answer(GapType.MARKET_HOLE, Map.of("US", 0.95, "JP", 0.95, "CN", 0.95)).gaps().isEmpty());
  }

  @Test
  void foreignHoldersMakeAMarketDependent() {
    add(20, 0.8, 2015, "JP", Map.of("US", LATE));
    add(1, 0.8, 2015, "US", Map.of("US", LATE));
    Gap gap = answer(GapType.CONCENTRATION, Map.of()).gaps().getFirst();
    assertEquals("dependency", gap.kind());
    assertEquals(20 / 21.0, gap.measure().found(), 1e-9);
    assertTrue(gap.why().getFirst().contains("JP 20, US 1"), gap.why() + "");
  }

  @Test
  void sevenFamiliesMakeNone() {
    add(7, 0.8, 2015, "JP", Map.of("US", LATE));
    GapAnswer answer = answer(GapType.CONCENTRATION, Map.of());
    assertTrue(answer.gaps().isEmpty() && !answer.insufficient().isEmpty());
  }

  @Test
  void whatHasEndedWithoutSuccessorIsFree() {
    MarketState over =
        MarketState.of(State.EXPIRED, LocalDate.of(2014, 7, 8), LocalDate.of(2014, 7, 8));
    add(2, 0.8, 1994, "JP", Map.of("US", over));
    Gap gap = answer(GapType.FREE_TECHNOLOGY, Map.of("US", 0.95)).gaps().getFirst();
    assertEquals("sintering", gap.cell().get("means"));
    assertTrue(gap.why().getFirst().contains("2014-07-08"), gap.why() + "");
    add(1, 0.4, 2015, "JP", Map.of("US", LATE));
    assertTrue(answer(GapType.FREE_TECHNOLOGY, Map.of("US", 0.95)).gaps().isEmpty());
  }

  @Test
  void endsAreSharesOfTheirSpan() {
    MarketState state =
        MarketState.of(State.LIVE, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 10));
    assertEquals(1.0, state.reachesBeyond(LocalDate.of(2029, 12, 31)).orElseThrow(), 1e-9);
    assertEquals(0.5, state.reachesBeyond(LocalDate.of(2030, 1, 5)).orElseThrow(), 1e-9);
    assertEquals(0.0, state.reachesBeyond(LocalDate.of(2030, 1, 10)).orElseThrow(), 1e-9);
  }
}
