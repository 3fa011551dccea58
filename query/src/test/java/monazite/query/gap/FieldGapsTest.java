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
import org.junit.jupiter.api.Test;

/// Gaps of whole fields: their growth, their silence, their chain.
final class FieldGapsTest {
  private final List<CountedFamily> families = new ArrayList<>();

  private void add(int count, String material, double core, int year) {
    add(count, material, core, year, "", "XX");
  }

  private void add(
      int count, String material, double core, int year, String stage, String country) {
    for (int i = 0; i < count; i++) {
      families.add(
          new CountedFamily(
              "f" + families.size(),
              List.of("P" + families.size()),
              "",
              Map.of(material, 1.0),
              Map.of(),
              stage.isEmpty() ? Map.of() : Map.of(stage, 1.0),
              Optional.of(new Coreness(core, core, core)),
              Optional.of(year),
              Set.of("en"),
              List.of(new Owner("h", "H", Optional.of(country))),
              Map.of(),
              true,
              List.of(),
              Set.of()));
    }
  }

  private GapAnswer answer(GapType type) {
    return Gaps.of(Simulated.census(families, List.of()), EnumSet.of(type));
  }

  @Test
  void aMarginThatGrowsWithoutACoreIsAMissingMiddle() {
    for (int year = 2012; year <= 2024; year++) {
      add(5 + (year - 2012) * 2, "catalyst", 0.3, year);
      add(20, "phosphor", 0.5, year);
      add(8, "phosphor", 0.8, year);
    }
    Gap gap = answer(GapType.MISSING_MIDDLE).gaps().getFirst();
    assertEquals("missing middle", gap.kind());
    assertEquals("catalyst", gap.cell().get("material"));
    assertTrue(gap.why().getFirst().contains("doubling in"), gap.why() + "");
  }

  @Test
  void aFieldThatFellSilentIsDormantAndAnOldDumpIsNot() {
    for (int year = 2000; year <= 2019; year++) {
      add(4, "smco", 0.5, year);
      add(10, "phosphor", 0.5, year);
    }
    for (int year = 2020; year <= 2024; year++) {
      add(10, "phosphor", 0.5, year);
    }
    List<Gap> dormant = answer(GapType.MISSING_MIDDLE).gaps();
    assertEquals(List.of("smco"), dormant.stream().map(gap -> gap.cell().get("material")).toList());
    assertEquals("dormant", dormant.getFirst().kind());
    families.removeIf(family -> family.priorityYear().orElseThrow() >= 2020);
    assertTrue(answer(GapType.MISSING_MIDDLE).gaps().isEmpty(), "all of the index ends there");
  }

  @Test
  void aStageBetweenFilledOnesIsAHole() {
    for (String country : List.of("JP", "CN", "US", "DE")) {
      for (String stage : List.of("winning", "metal", "alloy", "product", "device")) {
        boolean hole = country.equals("US") && stage.equals("metal");
        add(hole ? 1 : 40, "ndfeb", 0.5, 2015, stage, country);
      }
    }
    List<Gap> holes = answer(GapType.CHAIN_HOLE).gaps();
    assertEquals(1, holes.size());
    assertEquals(Map.of("stage", "metal", "country", "US"), holes.getFirst().cell());
  }

  @Test
  void youngYearsAreNotASilence() {
    assertEquals(1.0, Simulated.RULES.complete(2023, LocalDate.of(2026, 1, 1)), 1e-9);
    double young = Simulated.RULES.complete(2024, LocalDate.of(2026, 1, 1));
    assertTrue(young > 0.2 && young < 0.8, "2024 is known by " + young);
    assertTrue(Simulated.RULES.complete(2025, LocalDate.of(2026, 1, 1)) < 0.1);
  }
}
