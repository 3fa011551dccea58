package monazite.indexer.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Picks the claim labels among all numbers that look like one: those that count on.
final class LabelChain {
  private static final int LONGEST_GAP = 3;
  private static final int GAP_COST = 2;
  private static final int STYLE_COST = 3;
  private static final int STRONG = 3;

  private LabelChain() {}

  /// A number that may start a claim.
  ///
  /// @param number first claim, `last` the last one of a range
  /// @param begin where the label begins, `end` where the claim's text begins
  /// @param strength how much speaks for it
  /// @param style how it is punctuated; a set keeps to one style
  record Label(int number, int last, int begin, int end, int strength, String style) {}

  private record Link(Label label, int score, @Nullable Link before) {}

  /// The chain n, n + 1, ... with the most that speaks for it; of equals the earliest.
  static List<Label> best(List<Label> labels) {
    Map<Integer, Link> byNumber = new HashMap<>();
    Link best = null;
    for (Label label : labels) {
      Link before = predecessor(byNumber, label);
      if (before == null && label.number() > 2) {
        continue;
      }
      int score =
          1 + label.strength() + (before == null ? 0 : before.score() - cost(before, label));
      Link link = new Link(label, score, before);
      Link known = byNumber.get(label.last());
      if (known == null || score > known.score()) {
        byNumber.put(label.last(), link);
        best = best == null || score > best.score() ? link : best;
      }
    }
    Deque<Label> chain = new ArrayDeque<>();
    for (Link link = best; link != null; link = link.before()) {
      chain.addFirst(link.label());
    }
    return List.copyOf(chain);
  }

  private static @Nullable Link predecessor(Map<Integer, Link> byNumber, Label label) {
    Link best = byNumber.get(label.number() - 1);
    for (int gap = 1; gap <= LONGEST_GAP && label.strength() >= STRONG; gap++) {
      Link far = byNumber.get(label.number() - 1 - gap);
      boolean better =
          far != null
              && (best == null
                  || far.score() - cost(far, label) > best.score() - cost(best, label));
      best = better ? far : best;
    }
    return best;
  }

  private static int cost(Link before, Label label) {
    int gap = label.number() - before.label().last() - 1;
    boolean other = !before.label().style().equals(label.style());
    return gap * GAP_COST + (other ? STYLE_COST : 0);
  }
}
