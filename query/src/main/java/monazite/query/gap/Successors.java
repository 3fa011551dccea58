package monazite.query.gap;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
    return overlap(one.topics(), other.topics());
  }

  private static double overlap(Map<String, Double> one, Map<String, Double> other) {
    double common = 0;
    double all = 0;
    for (Map.Entry<String, Double> topic : one.entrySet()) {
      common += Math.min(topic.getValue(), other.getOrDefault(topic.getKey(), 0.0));
      all += topic.getValue();
    }
    for (double share : other.values()) {
      all += share;
    }
    return common > 0
        ? common / (all - common)
        : 0; // the greater ones are the sum less the smaller
  }

  /// The others that overlap enough with any of the core families and are no older.
  List<CountedFamily> of(List<CountedFamily> core, List<CountedFamily> others) {
    double enough = rules.number("successorOverlap");
    Map<Map<String, Double>, Integer> earliest = new LinkedHashMap<>();
    core.forEach(
        family ->
            earliest.merge(
                family.topics(), family.priorityYear().orElse(Integer.MIN_VALUE), Math::min));
    Map<Map<String, Double>, Long> since = new HashMap<>();
    return others.stream()
        .filter(
            other ->
                other.priorityYear().orElse(Integer.MAX_VALUE)
                    >= since.computeIfAbsent(
                        other.topics(), topics -> since(topics, earliest, enough)))
        .toList();
  }

  /// The first year in which a core family stood on the ground of these topics; later than any year
  /// where none did.
  private static long since(
      Map<String, Double> topics, Map<Map<String, Double>, Integer> earliest, double enough) {
    long first = Long.MAX_VALUE;
    for (Map.Entry<Map<String, Double>, Integer> one : earliest.entrySet()) {
      if (one.getValue() < first && overlap(one.getKey(), topics) >= enough) {
        first = one.getValue();
      }
    }
    return first;
  }
}
