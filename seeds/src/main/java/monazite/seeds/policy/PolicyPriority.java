package monazite.seeds.policy;

import java.util.List;
import java.util.Optional;

/// Something that a policy document asks for.
///
/// @param source the document
/// @param place where it says so: section, box or item
/// @param families ids of the material families, sorted; never empty
/// @param topics ids of the topics, sorted
/// @param by year that it should be done by
/// @param what in our own words
public record PolicyPriority(
    PolicySource source,
    String place,
    List<String> families,
    List<String> topics,
    Optional<Integer> by,
    String what) {
  public PolicyPriority {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
  }
}
