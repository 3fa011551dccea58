package monazite.query.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.query.gap.statistics.RatioPosterior;
import org.junit.jupiter.api.Test;

final class WhiteSpaceTest {
  private static final String ROW = "grain_boundary_diffusion";
  private static final String COLUMN = "corrosion_resistance";

  /// 120 families, 30 in the row, 24 in the column, one in the cell: 6 expected, and even none
  /// would be a gap with a chance of 0.91 only.
  @Test
  void sixExpectedFamiliesCanNotTell() {
    ThinCell cell = ThinCell.of(new RatioPosterior(1, 30 * 24 / 120.0, 2), 24, Simulated.RULES);
    assertEquals(ThinCell.Verdict.INSUFFICIENT_EXPOSURE, cell.verdict());
    assertEquals(0.76, cell.score(), 0.005);
    assertEquals(0.91, cell.best(), 0.005);
    assertEquals(8, ThinCell.sufficient(2, Simulated.RULES));
  }

  /// The same from families to answer.
  @Test
  void aThinCellOfSmallExposureIsToldAsInsufficient() {
    List<CountedFamily> families = table(1, 29, 23, 67);
    Insufficient one =
        Gaps.of(census(families), EnumSet.of(GapType.WHITE_SPACE)).insufficient().stream()
            .filter(finding -> at(finding, ROW, COLUMN))
            .findFirst()
            .orElseThrow();
    assertEquals(Insufficient.Kind.INSUFFICIENT_EXPOSURE, one.kind());
    assertEquals(6.0, one.expected().orElseThrow(), 1e-6);
    assertEquals(1, one.found());
    assertTrue(one.reason().startsWith("insufficient exposure to tell: 6 expected"), one.reason());
  }

  @Test
  void anEmptiedCellOfLargeExposureIsAGapWithItsFigures() {
    Gap gap = gap(census(table(2, 198, 198, 602))).orElseThrow();
    assertEquals(40, gap.measure().expected(), 1e-6);
    assertEquals(2, gap.measure().found());
    assertTrue(gap.measure().score() >= 0.95);
    assertTrue(gap.measure().lo() < gap.measure().posterior());
    assertTrue(gap.flipCount().orElseThrow() > 3, "flips at " + gap.flipCount());
    assertFalse(gap.fragile());
    assertEquals(Gap.Confidence.B, gap.confidence(), "no recall is known");
    assertEquals(List.of("plan"), gap.demand().stream().map(Demand::document).toList());
  }

  @Test
  void withRecallKnownToBeGoodItIsOfClassA() {
    List<Retrieval> good = List.of(new Retrieval("en", 190, 10, 10));
    assertEquals(
        Gap.Confidence.A, gap(with(table(2, 198, 198, 602), good)).orElseThrow().confidence());
  }

  @Test
  void aHandfulOfLabelledTextsLeavesItOpen() {
    List<Retrieval> few = List.of(new Retrieval("en", 3, 1, 3));
    Census census = with(table(8, 192, 192, 608), few);
    assertTrue(gap(with(table(8, 192, 192, 608), List.of())).isPresent());
    assertTrue(gap(census).isEmpty());
    Insufficient one =
        Gaps.of(census).insufficient().stream()
            .filter(finding -> at(finding, ROW, COLUMN))
            .findFirst()
            .orElseThrow();
    assertEquals(Insufficient.Kind.UNDETERMINED, one.kind());
    assertTrue(one.reason().contains("lowest recall that is likely"), one.reason());
  }

  @Test
  void whatNobodyAsksForIsSetAside() {
    Census census = Simulated.census(table(2, 198, 198, 602), List.of());
    assertTrue(gap(census).isEmpty());
    SetAside aside =
        Gaps.of(census).setAside().stream()
            .filter(finding -> at(finding, ROW, COLUMN))
            .findFirst()
            .orElseThrow();
    assertEquals(SetAside.Kind.NO_EVIDENCE_OF_INTEREST, aside.kind());
  }

  @Test
  void fewerThanFiftyFamiliesTellTotalsOnly() {
    GapAnswer answer = Gaps.of(census(table(0, 15, 15, 15)));
    GapMatrix matrix =
        answer.matrices().stream()
            .filter(one -> one.material().equals(Simulated.MATERIAL))
            .findFirst()
            .orElseThrow();
    assertFalse(matrix.cellsTold());
    assertTrue(answer.gaps().isEmpty());
    assertTrue(answer.insufficient().stream().noneMatch(one -> one.type() == GapType.WHITE_SPACE));
    assertTrue(answer.notes().stream().anyMatch(note -> note.contains("too few")));
  }

  @Test
  void noFamiliesAreSaidToBeNone() {
    GapAnswer answer = Gaps.of(Simulated.census(List.of(), List.of()));
    assertTrue(answer.gaps().isEmpty());
    assertTrue(answer.notes().getFirst().contains("nothing can be counted"), answer.notes() + "");
  }

  @Test
  void cellsThatMakeNoSenseNeverAreGaps() {
    List<CountedFamily> families = new ArrayList<>();
    add(families, "testing_equipment", COLUMN, 200);
    add(families, "sintering", COLUMN, 200);
    add(families, "sintering", "heavy_rare_earth_reduction", 400);
    GapAnswer answer = Gaps.of(census(families));
    assertTrue(
        answer.gaps().stream()
            .noneMatch(gap -> at(gap, "testing_equipment", "heavy_rare_earth_reduction")));
    assertTrue(
        answer.setAside().stream()
            .anyMatch(
                one ->
                    at(one, "testing_equipment", "heavy_rare_earth_reduction")
                        && one.kind() == SetAside.Kind.STRUCTURAL_ZERO));
  }

  /// Doing without critical elements is a type of its own, asked for by lists of criticality.
  @Test
  void substitutionNeedsNoPlan() {
    List<CountedFamily> families = new ArrayList<>();
    add(families, ROW, "heavy_rare_earth_reduction", 1);
    add(families, ROW, COLUMN, 199);
    add(families, "sintering", "heavy_rare_earth_reduction", 200);
    add(families, "sintering", COLUMN, 600);
    GapAnswer answer = Gaps.of(Simulated.census(families, List.of()));
    Gap gap =
        answer.gaps().stream()
            .filter(one -> at(one, ROW, "heavy_rare_earth_reduction"))
            .findFirst()
            .orElseThrow();
    assertEquals(GapType.SUBSTITUTION_HOLE, gap.type());
    assertEquals("Dy, Tb", gap.demand().getFirst().place());
  }

  @Test
  void theSameCensusGivesTheSameAnswer() {
    Simulated maker = new Simulated(5);
    List<CountedFamily> families = maker.families(maker.truth(1500, 2));
    assertEquals(Gaps.of(maker.census(families)), Gaps.of(maker.census(families)));
  }

  private static Optional<Gap> gap(Census census) {
    return Gaps.of(census).gaps().stream().filter(one -> at(one, ROW, COLUMN)).findFirst();
  }

  private static boolean at(Finding finding, String means, String effect) {
    return means.equals(finding.cell().get("means")) && effect.equals(finding.cell().get("effect"));
  }

  private static List<CountedFamily> table(int cell, int row, int column, int rest) {
    List<CountedFamily> all = new ArrayList<>();
    add(all, ROW, COLUMN, cell);
    add(all, ROW, "low_cost", row);
    add(all, "sintering", COLUMN, column);
    add(all, "sintering", "low_cost", rest);
    return all;
  }

  private static void add(List<CountedFamily> all, String means, String effect, int count) {
    for (int i = 0; i < count; i++) {
      all.add(Simulated.family("f" + all.size(), means, effect, "en"));
    }
  }

  private static Census census(List<CountedFamily> families) {
    return with(families, List.of());
  }

  private static Census with(List<CountedFamily> families, List<Retrieval> retrieval) {
    Census plain =
        Simulated.census(
            families, List.of(Simulated.demand(List.of(Simulated.MATERIAL), List.of(COLUMN))));
    return new Census(
        families,
        plain.asOf(),
        plain.dataDate(),
        Map.of(),
        Set.of(),
        retrieval,
        plain.demand(),
        "",
        Set.of(),
        plain.rules(),
        plain.seed());
  }
}
