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
import java.util.function.IntUnaryOperator;
import monazite.query.gap.CountedFamily.Coreness;
import monazite.query.gap.CountedFamily.Owner;
import monazite.query.gap.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fields that grow or don't, and are with few or with many.
final class QuadrantTest {
  private final List<CountedFamily> families = new ArrayList<>();

  /// Families of the years 2008 to 2023, standing, shared among holders in turn.
  private void field(String material, IntUnaryOperator count, int holders) {
    for (int year = 2008; year <= 2023; year++) {
      for (int i = count.applyAsInt(year - 2008); i > 0; i--) {
        int holder = families.size() % holders;
        families.add(
            new CountedFamily(
                "f" + families.size(),
                List.of("P" + families.size()),
                "",
                Map.of(material, 1.0),
                Map.of(),
                Map.of(),
                Optional.of(new Coreness(0.5, 0.5, 0.5)),
                Optional.of(year),
                Set.of("en"),
                List.of(new Owner(material + holder, "H" + holder, Optional.of("XX"))),
                Map.of("XX", live()),
                true,
                List.of(),
                Set.of()));
      }
    }
  }

  private static MarketState live() {
    LocalDate end = LocalDate.of(2040, 1, 1);
    return MarketState.of(MarketState.State.LIVE, end, end);
  }

  private Quadrant.Place place(String material) {
    return Gaps.of(Simulated.census(families, List.of()), EnumSet.of(GapType.CONCENTRATION))
        .quadrants()
        .stream()
        .filter(one -> one.material().equals(material))
        .findFirst()
        .orElseThrow()
        .place();
  }

  @Test
  void growthAndConcentrationPlaceAField() {
    field("phosphor", year -> 4 + 3 * year, 25);
    field("catalyst", year -> 4 + 3 * year, 2);
    field("alloy", year -> 50 - 3 * year, 2);
    field("separation", year -> 50 - 3 * year, 25);
    field("polishing", _ -> 10, 25);
    field("smco", _ -> 1, 2);
    assertEquals(Quadrant.Place.OPEN, place("phosphor"));
    assertEquals(Quadrant.Place.FENCED, place("catalyst"));
    assertEquals(Quadrant.Place.CLOSED, place("alloy"));
    assertEquals(Quadrant.Place.SCATTERED, place("separation"));
    assertEquals(Quadrant.Place.UNDETERMINED, place("polishing"));
    assertEquals(Quadrant.Place.UNKNOWN, place("smco"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 0.2, 0.1, 0.2, OPEN",
    "0, 0.2, 0.1, 0.2, UNDETERMINED",
    "-0.01, 0.2, 0.1, 0.2, UNDETERMINED",
    "0.01, 0.2, 0.1, 0.25, UNDETERMINED",
    "0.01, 0.2, 0.26, 0.4, FENCED",
    "-0.2, -0.01, 0.26, 0.4, CLOSED",
    "-0.2, -0.01, 0.1, 0.24, SCATTERED",
    "-0.2, 0, 0.1, 0.24, UNDETERMINED"
  })
  void anIntervalOverALineIsUndetermined(
      double lo, double hi, double least, double most, Quadrant.Place place) {
    Quadrant one =
        new Quadrant(
            "alloy",
            40,
            Optional.of(new Quadrant.Measured((lo + hi) / 2, new Interval(lo, hi))),
            30,
            Optional.of(new Quadrant.Measured((least + most) / 2, new Interval(least, most))),
            0.25);
    assertEquals(place, one.place());
    assertTrue(!place.words().isEmpty());
  }
}
