package monazite.query.gap;

import java.util.Optional;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.seeds.gap.GapRules;

/// Whether a count is less than half of what should have been seen, or whether that can't be told.
///
/// @param verdict the answer
/// @param score chance that the true number is below half of the expected one
/// @param best the same chance if nothing at all had been found: where even that falls short of the
///     threshold, the exposure can't tell
/// @param flip smallest number of further families that would end the gap; empty where
///     there is none
record ThinCell(Verdict verdict, double score, double best, Optional<Integer> flip) {
  private static final int MOST_FLIPS = 1000;

  /// What is said of a cell.
  enum Verdict {
    /// surely thin
    THIN,
    /// it looks thin and isn't surely so
    UNDETERMINED,
    /// nothing is missing
    FILLED,
    /// even nothing found would prove nothing
    INSUFFICIENT_EXPOSURE,
    /// nothing is expected
    NOT_ASSESSABLE
  }

  /// The verdict on a cell by its own figures; what many cells at once ask for comes on top.
  ///
  /// @param posterior of the ratio of true over expected
  /// @param effective number of families behind the expectation
  static ThinCell of(RatioPosterior posterior, double effective, GapRules rules) {
    double thin = rules.number("thin");
    double surely = rules.number("surely");
    double expected = posterior.expected();
    if (!(expected > 0) || effective < rules.number("effective")) {
      return new ThinCell(Verdict.NOT_ASSESSABLE, Double.NaN, Double.NaN, Optional.empty());
    }
    double score = posterior.below(thin);
    double best = new RatioPosterior(0, expected, posterior.shape()).below(thin);
    if (expected < rules.number("exposure") || best < surely) {
      return new ThinCell(Verdict.INSUFFICIENT_EXPOSURE, score, best, Optional.empty());
    }
    if (score >= surely) {
      return new ThinCell(Verdict.THIN, score, best, flip(posterior, thin, surely));
    }
    Verdict verdict = posterior.found() < thin * expected ? Verdict.UNDETERMINED : Verdict.FILLED;
    return new ThinCell(verdict, score, best, Optional.empty());
  }

  private static Optional<Integer> flip(RatioPosterior posterior, double thin, double surely) {
    for (int more = 1; more <= MOST_FLIPS; more++) {
      RatioPosterior with =
          new RatioPosterior(posterior.found() + more, posterior.expected(), posterior.shape());
      if (with.below(thin) < surely) {
        return Optional.of(more);
      }
    }
    return Optional.empty();
  }

  /// Smallest whole exposure at which nothing found would suffice, at this shape.
  static int sufficient(double shape, GapRules rules) {
    int expected = (int) Math.ceil(rules.number("exposure"));
    while (new RatioPosterior(0, expected, shape).below(rules.number("thin"))
        < rules.number("surely")) {
      expected++;
    }
    return expected;
  }
}
