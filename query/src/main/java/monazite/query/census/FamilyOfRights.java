package monazite.query.census;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.judge.CountedFacts.Owner;

/// A simple family as counts take it: once, whatever it published.
///
/// @param key key of the simple family
/// @param publications its publications, by number
/// @param title in English where one has it
/// @param materials how probably it is on each material; mentions aren't
/// @param topics how probably it is on each topic
/// @param roles what it is to each material: material, process, device, recycling
/// @param primary the material that it is mainly on
/// @param coreness 0 to 1, with the span of its uncertainty
/// @param label how core its right is
/// @param priority earliest priority
/// @param languages of its texts, each once
/// @param owners who holds it today, each once
/// @param rights by market
public record FamilyOfRights(
    String key,
    List<String> publications,
    String title,
    Map<String, Double> materials,
    Map<String, Double> topics,
    Map<String, String> roles,
    Optional<String> primary,
    Coreness coreness,
    String label,
    Optional<LocalDate> priority,
    List<String> languages,
    List<Owner> owners,
    List<MarketRight> rights) {
  public FamilyOfRights {
    publications = List.copyOf(publications);
    materials = Map.copyOf(materials);
    topics = Map.copyOf(topics);
    roles = Map.copyOf(roles);
    languages = List.copyOf(languages);
    owners = List.copyOf(owners);
    rights = List.copyOf(rights);
  }

  /// How core it is.
  ///
  /// @param value 0 to 1
  public record Coreness(double value, double lo, double hi) {}

  /// Whether any of its rights was granted.
  public boolean granted() {
    return rights.stream().anyMatch(MarketRight::grant);
  }

  /// Its right in a market.
  public Optional<MarketRight> in(String market) {
    return rights.stream().filter(right -> right.market().equals(market)).findFirst();
  }

  /// The last day on which any granted right of it can end.
  public Optional<LocalDate> lastEnd() {
    return rights.stream()
        .filter(MarketRight::grant)
        .flatMap(right -> right.hi().or(right::lo).stream())
        .max(Comparator.naturalOrder());
  }

  /// Whether any right of it may stand.
  public boolean mayStand() {
    return rights.stream().anyMatch(right -> right.state().mayStand());
  }

  /// Names of its owners, or that none is known.
  public String ownerNames() {
    return owners.isEmpty()
        ? ""
        : String.join("; ", owners.stream().map(Owner::name).distinct().limit(3).toList());
  }
}
