package monazite.query.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import monazite.seeds.gap.GapRules;

/// Which later families of a material stand on the ground of its core ones: same means and effects.
/// Overlap of the claims themselves isn't known to a census; the overlap of topics stands for it.
final class Successors {
  private final GapRules rules;

  Successors(GapRules rules) {
    this.rules = rules;
  }

  /// Share of two families' topics that they have in common; 0 where one has none.
  static double overlap(CountedFamily one, CountedFamily other) {
    double common = 0;
    double all = 0;
    for (Map.Entry<String, Double> topic : one.topics().entrySet()) {
      common += Math.min(topic.getValue(), other.topic(topic.getKey()));
      all += topic.getValue();
    }
    for (double share : other.topics().values()) {
      all += share;
    }
    return common > 0
        ? common / (all - common)
        : 0; // the greater ones are the sum less the smaller
  }

  /// The others that overlap enough with any of the core families and are no older.
  List<CountedFamily> of(List<CountedFamily> core, List<CountedFamily> others) {
    List<Map.Entry<CountedFamily, Integer>> dated = new ArrayList<>();
    core.forEach(
        family -> dated.add(Map.entry(family, family.priorityYear().orElse(Integer.MIN_VALUE))));
    return others.stream()
        .filter(
            other ->
                dated.stream()
                    .anyMatch(
                        one ->
                            one.getValue() <= other.priorityYear().orElse(Integer.MAX_VALUE)
                                && overlap(one.getKey(), other)
                                    >= rules.number("successorOverlap")))
        .toList();
  }
}
