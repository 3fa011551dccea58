package monazite.query.card;

import java.util.List;
import java.util.Locale;
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
    String found = Figures.count(measure.found());
    String expected = Figures.count(measure.expected());
    return switch (gap.type()) {
      case WHITE_SPACE, SUBSTITUTION_HOLE, CHAIN_HOLE, MISSING_MIDDLE ->
          "%s %s found where %s would be expected".formatted(found, measure.unit(), expected);
      case EXPIRING_CORE ->
          "of %s core families that stand, each by how core it is, %s end in the window"
              .formatted(expected, found);
      case MARKET_HOLE ->
          "%s core families stand in the market where %s would, were it like the others"
              .formatted(found, expected);
      case CONCENTRATION ->
          "%s where %s is the line (%s)"
              .formatted(
                  Figures.ratio(measure.found()),
                  Figures.ratio(measure.expected()),
                  measure.unit());
      case POLICY_TARGET ->
          "%s %s where %s would be expected".formatted(found, measure.unit(), expected);
      case FREE_TECHNOLOGY ->
          "%s core families bind nobody there any more, %s stand in the way"
              .formatted(expected, found);
    };
  }

  /// The kind, where it says more than the type: `tail`, `foreign held`.
  String kind() {
    String kind = gap.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
    return gap.type().title().contains(kind) && !kind.equals("dependency") ? "" : kind;
  }
}
