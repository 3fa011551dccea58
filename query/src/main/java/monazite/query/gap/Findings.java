package monazite.query.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Collects what is found.
final class Findings {
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Insufficient> insufficient = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<GapMatrix> matrices = new ArrayList<>();
  private final List<Quadrant> quadrants = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void add(Finding finding) {
    switch (finding) {
      case Gap gap -> gaps.add(gap);
      case Insufficient one -> insufficient.add(one);
      case SetAside one -> setAside.add(one);
    }
  }

  void add(GapMatrix matrix) {
    matrices.add(matrix);
  }

  void add(Quadrant quadrant) {
    quadrants.add(quadrant);
  }

  void note(String note) {
    notes.add(note);
  }

  /// What is of these types; gaps by type, within a type fragile ones last, then by class and
  /// score.
  GapAnswer answer(Set<GapType> types, long seed) {
    return new GapAnswer(
        gaps.stream()
            .filter(gap -> types.contains(gap.type()))
            .sorted(
                Comparator.comparing(Gap::type)
                    .thenComparing(Gap::fragile)
                    .thenComparing(Gap::confidence)
                    .thenComparingDouble(gap -> -gap.measure().score()))
            .toList(),
        insufficient.stream().filter(one -> types.contains(one.type())).toList(),
        setAside.stream().filter(one -> types.contains(one.type())).toList(),
        matrices,
        quadrants,
        notes.stream().distinct().toList(),
        seed);
  }
}
