package monazite.query.gap;

import java.util.List;
import java.util.Optional;

/// What somebody asks for: a target or priority of a policy document or of the digest.
///
/// @param document file's name, or the id of the digest
/// @param kind what sort of wish
/// @param country whose, two letters, where known
/// @param year of the document, where known
/// @param families ids of the material families meant; empty for rare earths at large
/// @param topics ids of the topics meant
/// @param metric what a target counts, in the document's words
/// @param comparator `=`, `>`, `>=`, `<` or `<=`
/// @param value aimed at, in the unit
/// @param unit of the value
/// @param by year that it is meant for
/// @param weight how much it counts, 0 to 1
/// @param quote the document's own words; the digest's in ours
/// @param place where they stand
public record Demand(
    String document,
    Kind kind,
    Optional<String> country,
    Optional<Integer> year,
    List<String> families,
    List<String> topics,
    Optional<String> metric,
    Optional<String> comparator,
    Optional<Double> value,
    Optional<String> unit,
    Optional<Integer> by,
    double weight,
    String quote,
    String place) {
  /// What sort of wish it is.
  public enum Kind {
    /// a number aimed at
    TARGET,
    /// something to be worked on
    PRIORITY,
    /// a quota, stock, licence, standard or funding: nothing that a patent can answer
    MEASURE
  }

  public Demand {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight of " + weight);
    }
  }

  /// Whether it speaks of a topic within a material.
  public boolean asksFor(String material, String topic) {
    return topics.contains(topic) && (families.isEmpty() || families.contains(material));
  }
}
