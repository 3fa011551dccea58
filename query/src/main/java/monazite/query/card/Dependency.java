package monazite.query.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import monazite.indexer.judge.CountedFacts.Owner;
import monazite.query.census.FamilyOfRights;

/// Who holds what stands, by the country of the holder.
///
/// @param material id
/// @param countries the standing families by country of their first holder, the most first; empty
///     text for an unknown one
record Dependency(String material, Map<String, List<FamilyOfRights>> countries) {
  private static final String UNKNOWN = "";

  /// One for each material, by id.
  static List<Dependency> of(List<FamilyOfRights> families) {
    Map<String, List<FamilyOfRights>> materials = new TreeMap<>();
    for (FamilyOfRights family : families) {
      if (family.mayStand()) {
        family
            .primary()
            .ifPresent(id -> materials.computeIfAbsent(id, _ -> new ArrayList<>()).add(family));
      }
    }
    List<Dependency> all = new ArrayList<>();
    materials.forEach(
        (id, standing) ->
            all.add(
                new Dependency(
                    id,
                    standing.stream()
                        .collect(
                            Collectors.groupingBy(
                                Dependency::country, TreeMap::new, Collectors.toList())))));
    return all;
  }

  static String country(FamilyOfRights family) {
    return family.owners().stream()
        .map(Owner::country)
        .filter(one -> !one.isEmpty())
        .findFirst()
        .orElse(UNKNOWN);
  }

  /// Families standing in all.
  int total() {
    return countries.values().stream().mapToInt(List::size).sum();
  }

  /// A country's share of what stands, each family by how core it is.
  double coreShare(String country) {
    double all = countries.values().stream().mapToDouble(Dependency::coreness).sum();
    return all == 0 ? 0 : coreness(countries.getOrDefault(country, List.of())) / all;
  }

  private static double coreness(List<FamilyOfRights> families) {
    return families.stream().mapToDouble(family -> family.coreness().value()).sum();
  }

  /// Every country that occurs, the one with most families first, the unknown one last.
  static List<String> countries(List<Dependency> all) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Dependency one : all) {
      one.countries().forEach((country, list) -> counts.merge(country, list.size(), Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> one) -> one.getKey().isEmpty())
                .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
