package monazite.query.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Demand;
import monazite.query.gap.GapAnswer;
import monazite.query.policy.Verdict;

/// What cards are made of.
///
/// @param families that were counted
/// @param demand what policy asks for
/// @param policySource where that comes from, in words
/// @param answer what the engine says
/// @param verdicts what policy says of patents, read against the families
/// @param home country whose reader asks, or empty
public record Landscape(
    List<FamilyOfRights> families,
    List<Demand> demand,
    String policySource,
    GapAnswer answer,
    List<Verdict> verdicts,
    SeedNames names,
    String home,
    LocalDate asOf) {
  private static final double ON = 0.5;

  public Landscape {
    families = List.copyOf(families);
    demand = List.copyOf(demand);
    verdicts = List.copyOf(verdicts);
  }

  /// The families by each of their publications.
  Map<String, FamilyOfRights> byPublication() {
    return families.stream()
        .flatMap(family -> family.publications().stream().map(one -> Map.entry(one, family)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  /// The families by their keys.
  Map<String, FamilyOfRights> byKey() {
    return families.stream()
        .collect(Collectors.toMap(FamilyOfRights::key, Function.identity(), (one, _) -> one));
  }

  /// Whether a family is on what an id of a dimension names, rather than not.
  static boolean isOn(FamilyOfRights family, String kind, String id) {
    return switch (kind) {
      case "material" -> family.materials().getOrDefault(id, 0.0) >= ON;
      case "topic", "means", "effect" -> family.topics().getOrDefault(id, 0.0) >= ON;
      case "market" -> family.in(id).isPresent();
      default -> false;
    };
  }
}
