package monazite.query.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BackTestTest {
  /// What is thin by its nature stays so: of white spaces fewer fill than of cells that only look
  /// thin.
  @Test
  void whiteSpacesFillLessThanCellsThatOnlyLookThin() {
    Simulated maker = new Simulated(3);
    List<CountedFamily> all = new ArrayList<>();
    Simulated.Truth truth = maker.truth(6000, 1.5);
    for (int year : List.of(2005, 2012)) {
      for (CountedFamily family : maker.families(truth)) {
        all.add(of(family, family.id() + "-" + year, year));
      }
    }
    BackTest test = BackTest.of(maker.census(all), 2010, 5);
    assertTrue(test.enough(), test.words());
    assertTrue(test.filledGaps() * test.others() < test.filledOthers() * test.gaps(), test.words());
    assertTrue(test.words().contains("were filled"), test.words());
  }

  @Test
  void aSmallIndexSaysThatItIsNotEnough() {
    Simulated maker = new Simulated(3);
    BackTest test = BackTest.of(maker.census(maker.families(maker.truth(40, 2))), 2010, 5);
    assertFalse(test.enough());
    assertEquals(
        "white spaces of the data to 2010: 0, not enough to say what becomes of them (10 are"
            + " needed)",
        test.words());
  }

  private static CountedFamily of(CountedFamily family, String id, int year) {
    return new CountedFamily(
        id,
        family.publications(),
        family.title(),
        family.materials(),
        family.topics(),
        family.stages(),
        family.coreness(),
        Optional.of(year),
        family.languages(),
        family.holders(),
        family.markets(),
        family.granted(),
        family.values(),
        family.words());
  }
}
