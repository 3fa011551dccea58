package monazite.indexer.claims;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import monazite.seeds.grammar.Chemistry;

/// How much room a claim's ranges and alternatives leave.
final class ClaimBreadth {
  private ClaimBreadth() {}

  /// Geometric mean of the ranges' widths relative to their upper bound; open sides reach to the
  /// physical bound, a point leaves nothing. Empty without ranges.
  static OptionalDouble openness(List<CompositionRange> ranges) {
    if (ranges.isEmpty()) {
      return OptionalDouble.empty();
    }
    double logs = 0;
    for (CompositionRange range : ranges) {
      double bound = range.basis().endsWith("%") ? 100 : 2 * Math.max(1, range.lo().orElse(1.0));
      double high = Math.max(1e-9, range.hi().orElse(bound));
      double width = (high - range.lo().orElse(0.0)) / high;
      logs += Math.log(Math.clamp(width, 0.01, 1));
    }
    return OptionalDouble.of(Math.exp(logs / ranges.size()));
  }

  /// min(1, log2(1 + n) / 4) of the largest set's number of members; empty without sets.
  static OptionalDouble alternatives(Map<String, List<String>> sets, Chemistry chemistry) {
    int most = 0;
    for (List<String> members : sets.values()) {
      int count = members.contains("RE") ? chemistry.rareEarths().size() : members.size();
      most = Math.max(most, count);
    }
    return most == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, Math.log(1 + most) / Math.log(2) / 4));
  }
}
