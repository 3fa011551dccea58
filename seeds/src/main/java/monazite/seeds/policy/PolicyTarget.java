package monazite.seeds.policy;

import java.util.List;
import java.util.Optional;

/// A number that a policy document aims at.
///
/// @param source the document
/// @param place where it says so
/// @param families ids of the material families, sorted; empty where it means rare earths at large
/// @param topics ids of the topics, sorted
/// @param metric what is counted, in our own words
/// @param comparator `=`, `>`, `>=`, `<` or `<=`
/// @param value in the unit
/// @param unit such as `%` or `t`
/// @param by year that it should be reached by
/// @param baseline the value it starts from, in the unit
public record PolicyTarget(
    PolicySource source,
    String place,
    List<String> families,
    List<String> topics,
    String metric,
    String comparator,
    double value,
    String unit,
    Optional<Integer> by,
    Optional<Double> baseline) {
  public PolicyTarget {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
  }
}
