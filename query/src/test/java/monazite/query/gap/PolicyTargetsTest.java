package monazite.query.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.query.gap.CountedFamily.Owner;
import monazite.query.gap.CountedFamily.StatedValue;
import monazite.query.gap.MarketState.State;
import org.junit.jupiter.api.Test;

/// What policy asks for, against what patents cover.
final class PolicyTargetsTest {
  private static final List<String> TOPICS =
      List.of(
          "high_purity_metals",
          "purification_equipment",
          "trace_analysis",
          "extraction_separation");

  private final List<CountedFamily> families = new ArrayList<>();

  private void add(int count, String topic, String country, String purity) {
    for (int i = 0; i < count; i++) {
      families.add(
          new CountedFamily(
              "f" + families.size(),
              List.of("P" + families.size()),
              "a metal",
              Map.of("target", 1.0),
              Map.of(topic, 1.0),
              Map.of(),
              Optional.empty(),
              Optional.of(2015),
              Set.of("en"),
              List.of(new Owner("h" + i, "H" + i, Optional.of(country))),
              Map.of("US", MarketState.of(State.LIVE)),
              true,
              purity.isEmpty()
                  ? List.of()
                  : List.of(
                      new StatedValue("purity", Double.parseDouble(purity), "%", true, "claim 1")),
              Set.of()));
    }
  }

  private GapAnswer answer(Demand... demand) {
    return Gaps.of(Simulated.census(families, List.of(demand)), EnumSet.of(GapType.POLICY_TARGET));
  }

  private static Demand purity(double value) {
    return new Demand(
        "plan",
        Demand.Kind.TARGET,
        Optional.of("CN"),
        Optional.of(2020),
        List.of("target"),
        List.of("high_purity_metals"),
        Optional.of("purity of rare-earth metals"),
        Optional.of(">="),
        Optional.of(value),
        Optional.of("%"),
        Optional.of(2025),
        1,
        "99.995 %",
        "2");
  }

  @Test
  void whatOthersFileAndThisNotIsUnaddressed() {
    for (String topic : TOPICS.subList(1, 4)) {
      add(25, topic, "JP", "");
    }
    Gap gap =
        answer(Simulated.demand(List.of("target"), List.of("high_purity_metals")))
            .gaps()
            .getFirst();
    assertEquals("UNADDRESSED", gap.kind());
    assertEquals(0, gap.measure().found());
    assertTrue(gap.measure().expected() > 5);
  }

  @Test
  void aHandfulOfPatentsTellsNothingOfATarget() {
    add(4, "purification_equipment", "JP", "");
    GapAnswer answer = answer(Simulated.demand(List.of("target"), List.of("high_purity_metals")));
    assertTrue(answer.gaps().isEmpty());
    assertEquals(Insufficient.Kind.NOT_ASSESSABLE, answer.insufficient().getFirst().kind());
  }

  @Test
  void foreignHandsAreTold() {
    add(40, "high_purity_metals", "JP", "");
    Gap gap = answer(purity(99.9)).gaps().getFirst();
    assertEquals("FOREIGN_HELD", gap.kind());
    assertTrue(gap.why().getFirst().startsWith("40 of 40 families"), gap.why() + "");
  }

  @Test
  void aNumberThatNobodyReachesIsAMetricGap() {
    add(20, "high_purity_metals", "CN", "99.9");
    Gap gap = answer(purity(99.995)).gaps().getFirst();
    assertEquals("METRIC_GAP", gap.kind());
    assertTrue(gap.why().getFirst().endsWith("0 reach >= 99.995 %"), gap.why() + "");
    add(5, "high_purity_metals", "CN", "99.999");
    assertTrue(
        answer(purity(99.995)).gaps().stream().noneMatch(one -> one.kind().equals("METRIC_GAP")));
  }

  @Test
  void sharesAndQuotasAreNothingForPatents() {
    Demand share =
        new Demand(
            "plan",
            Demand.Kind.TARGET,
            Optional.of("CN"),
            Optional.of(2020),
            List.of("target"),
            List.of(),
            Optional.of("国产化率"),
            Optional.of(">"),
            Optional.of(80.0),
            Optional.of("%"),
            Optional.of(2025),
            1,
            "国产化率超过80%",
            "3");
    assertEquals(SetAside.Kind.NON_TECHNICAL, answer(share).setAside().getFirst().kind());
    assertEquals(
        SetAside.Kind.UNMATCHABLE,
        answer(Simulated.demand(List.of(), List.of())).setAside().getFirst().kind());
  }
}
