package monazite.query.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A simple family as gaps count it.
///
/// @param id of the simple family
/// @param publications its members, the one to be shown first
/// @param title of that one
/// @param materials how surely it is on each material family, 0 to 1; those of no chance left out
/// @param topics how surely it is on each topic (means or effect), 0 to 1
/// @param stages how surely it is at each stage of the chain, by the ids of the seeds; empty where
///     that is unknown
/// @param coreness how core it is; empty where too little is known
/// @param priorityYear year of the earliest priority
/// @param languages of its texts (ISO 639-1), the language of filing among them
/// @param holders who holds it today; empty without any named
/// @param markets by office or, for a European patent, by state: what stands there. An office that
///     is absent means that nothing was ever filed there as far as the index knows
/// @param granted whether any member was ever granted
/// @param values what claims or examples state in numbers; empty where no text is known
/// @param words normalised words of title, abstract and claims, for the nearest families
public record CountedFamily(
    String id,
    List<String> publications,
    String title,
    Map<String, Double> materials,
    Map<String, Double> topics,
    Map<String, Double> stages,
    Optional<Coreness> coreness,
    Optional<Integer> priorityYear,
    Set<String> languages,
    List<Owner> holders,
    Map<String, MarketState> markets,
    boolean granted,
    List<StatedValue> values,
    Set<String> words) {
  public CountedFamily {
    publications = List.copyOf(publications);
    materials = Map.copyOf(materials);
    topics = Map.copyOf(topics);
    stages = Map.copyOf(stages);
    languages = Set.copyOf(languages);
    holders = List.copyOf(holders);
    markets = Map.copyOf(markets);
    values = List.copyOf(values);
    words = Set.copyOf(words);
  }

  /// A family's core score, 0 to 1, with its interval.
  public record Coreness(double score, double lo, double hi) {
    public Coreness {
      if (!(0 <= lo && lo <= score && score <= hi && hi <= 1)) {
        throw new IllegalArgumentException("core score " + score + " in " + lo + ".." + hi);
      }
    }
  }

  /// Who holds a family.
  ///
  /// @param id of the holder, groups merged
  /// @param name to be shown
  /// @param country two letters, where it is known
  public record Owner(String id, String name, Optional<String> country) {}

  /// A value that a claim or an example states.
  ///
  /// @param metric what it is a value of, by the ids of the seeds: `purity`, `coercivity`
  /// @param value the best one stated, in the unit
  /// @param unit as written: `%`, `kA/m`
  /// @param claimed in a claim; false where only the description has it
  /// @param quote the words, with their place
  public record StatedValue(
      String metric, double value, String unit, boolean claimed, String quote) {}

  /// Whether it is the same family: one id is one family.
  @Override
  public boolean equals(Object other) {
    return other instanceof CountedFamily family && id.equals(family.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// What stands of it in a market; nothing where nothing is known to have been filed.
  public MarketState state(String market) {
    return markets.getOrDefault(market, MarketState.of(MarketState.State.NEVER));
  }

  /// How surely it is on a material; 0 where nothing speaks for it.
  public double material(String material) {
    return materials.getOrDefault(material, 0.0);
  }

  /// How surely it is on a topic; 0 where nothing speaks for it.
  public double topic(String topic) {
    return topics.getOrDefault(topic, 0.0);
  }
}
