package monazite.query.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.seeds.gap.GapRules;

/// The families of each material, core ones and others.
final class Members {
  /// A family belongs to a material if it is more likely so than not.
  private static final double LIKELY = 0.5;

  private final Map<String, List<CountedFamily>> byMaterial = new TreeMap<>();
  private final GapRules rules;

  Members(Census census) {
    this.rules = census.rules();
    for (CountedFamily family : census.families()) {
      family
          .materials()
          .forEach(
              (material, share) -> {
                if (share >= LIKELY) {
                  byMaterial.computeIfAbsent(material, _ -> new ArrayList<>()).add(family);
                }
              });
    }
  }

  /// Materials with any family, sorted.
  Set<String> materials() {
    return byMaterial.keySet();
  }

  /// Families of a material.
  List<CountedFamily> of(String material) {
    return byMaterial.getOrDefault(material, List.of());
  }

  /// Core families of a material.
  List<CountedFamily> core(String material) {
    return of(material).stream().filter(this::core).toList();
  }

  /// Whether a family is core.
  boolean core(CountedFamily family) {
    return family.coreness().map(one -> one.score() >= rules.number("coreFrom")).orElse(false);
  }

  /// Markets in which any of the families has a known state, regional offices left out, sorted.
  Set<String> markets(List<CountedFamily> families) {
    Set<String> all = new TreeSet<>();
    families.forEach(family -> all.addAll(family.markets().keySet()));
    all.removeAll(rules.regional());
    return all;
  }
}
