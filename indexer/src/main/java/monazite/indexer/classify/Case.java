package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.family.Family;

/// What speaks for and against one family in one document.
final class Case {
  /// Weaker words only add to what others say.
  private static final double TELLING = 0.15;

  private final Family family;
  private final Map<String, Evidence> byRule = new LinkedHashMap<>();
  private boolean concept;
  private boolean specific;
  private boolean defined;
  private boolean titled;
  private boolean composedByCode;
  private boolean learnt;

  Case(Family family) {
    this.family = family;
  }

  Family family() {
    return family;
  }

  /// A word or composition in a text; of one rule the strongest place counts, that in a
  /// description only where there is no other.
  void found(Evidence evidence, boolean ambiguous, Zone zone, int start, int end) {
    if (zone.part() != Zone.Part.DESCRIPTION && evidence.weight() > 0) {
      boolean element = evidence.kind().equals("element");
      concept |= (evidence.kind().equals("term") && evidence.weight() >= TELLING) || !ambiguous;
      specific |= !ambiguous;
      titled |= !element && zone.part() == Zone.Part.TITLE && zone.inHead(start, end);
    }
    String rule = evidence.kind() + evidence.rule();
    Evidence known = byRule.get(rule);
    boolean stronger =
        known == null
            || (zone.part() != Zone.Part.DESCRIPTION
                && Math.abs(evidence.weight()) > Math.abs(known.weight()));
    if (stronger) {
      byRule.put(rule, evidence);
    }
  }

  /// A classification code.
  ///
  /// @param defining whether it alone is enough
  /// @param rareEarth whether it is for rare earths only
  void coded(Evidence evidence, boolean defining, boolean rareEarth) {
    byRule.putIfAbsent("code" + evidence.rule(), evidence);
    defined |= defining;
    composedByCode |= rareEarth;
  }

  /// What a model learnt from other documents.
  void learnt(Evidence evidence) {
    byRule.putIfAbsent("model", evidence);
    concept |= evidence.weight() >= TELLING;
    learnt |= evidence.weight() >= TELLING;
  }

  /// Whether a model speaks for the family.
  boolean learnt() {
    return learnt;
  }

  /// Sum of the weights, the description's share capped.
  double score(double descriptionCap) {
    double told = 0;
    double inDescription = 0;
    for (Evidence one : byRule.values()) {
      if (one.zone().equals("description")) {
        inDescription += one.weight();
      } else {
        told += one.weight();
      }
    }
    return told + Math.max(-descriptionCap, Math.min(descriptionCap, inDescription));
  }

  /// Score without what only the description says.
  double told() {
    return byRule.values().stream()
        .filter(one -> !one.zone().equals("description"))
        .mapToDouble(Evidence::weight)
        .sum();
  }

  /// Whether title, abstract or claims speak of the family's kind of thing.
  boolean concept() {
    return concept;
  }

  /// Whether they speak of it in words or a composition that mean nothing else.
  boolean specific() {
    return specific;
  }

  /// Whether a code alone is enough.
  boolean defined() {
    return defined;
  }

  /// Whether a code says that the thing holds a rare earth.
  boolean composedByCode() {
    return composedByCode;
  }

  /// Whether a title names it as its thing.
  boolean titled() {
    return titled;
  }

  List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(byRule.values());
    all.sort(
        Comparator.comparingDouble((Evidence one) -> -Math.abs(one.weight()))
            .thenComparing(Evidence::zone)
            .thenComparingInt(Evidence::start)
            .thenComparing(Evidence::rule));
    return all;
  }
}
