package monazite.query.gap;

import java.util.Optional;
import monazite.seeds.gap.GapRules;

/// How far a gap can be believed.
final class Grading {
  private Grading() {}

  /// The class of a gap that has passed its threshold.
  ///
  /// @param exposure what should have been seen
  /// @param score chance that the gap is true
  /// @param flip families that would end it
  /// @param wellFound whether recall is known to be good in all languages used
  static Gap.Confidence of(
      GapRules rules, double exposure, double score, Optional<Integer> flip, boolean wellFound) {
    int needed = flip.orElse(Integer.MAX_VALUE);
    if (exposure >= rules.number("exposureA")
        && score >= rules.number("surelyA")
        && needed >= rules.count("flipA")
        && wellFound) {
      return Gap.Confidence.A;
    }
    return exposure >= rules.number("exposure")
            && score >= rules.number("surely")
            && needed >= rules.count("flipB")
        ? Gap.Confidence.B
        : Gap.Confidence.C;
  }
}
