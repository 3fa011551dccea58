package monazite.query.card;

import java.util.List;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Gap;
import monazite.query.show.Figures;

/// A gap with what the index has next to it.
///
/// @param number from 1, in the order of the answer
/// @param nearest families by text, the nearest first
record GapCard(int number, Gap gap, List<FamilyOfRights> nearest) {
  GapCard {
    nearest = List.copyOf(nearest);
  }

  /// What is missing, in a sentence of figures.
  String missing() {
    Gap.Measure measure = gap.measure();
    return "%s: %s found where %s would be expected (%s)"
        .formatted(
            gap.type().title(),
            Figures.count(measure.found()),
            Figures.count(measure.expected()),
            measure.unit());
  }
}
