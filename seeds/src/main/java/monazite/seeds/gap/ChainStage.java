package monazite.seeds.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A stage of the chain from ore to recycling.
///
/// @param id stable id: `metal`
/// @param names by language (ISO 639-1)
/// @param members what belongs to it
public record ChainStage(String id, Map<String, String> names, List<Member> members) {
  private static final String ANY = "*";

  public ChainStage {
    names = Map.copyOf(names);
    members = List.copyOf(members);
  }

  /// A rule of membership.
  ///
  /// @param material id of a material family, or `*`
  /// @param role a patent's role to it in lower case, or `*`
  /// @param topic id of a topic that must be there as well
  public record Member(String material, String role, Optional<String> topic) {
    private double of(Belonging one, Map<String, Double> topics) {
      boolean meant =
          (material.equals(ANY) || material.equals(one.material()))
              && (role.equals(ANY) || role.equals(one.role()));
      return meant ? one.share() * topic.map(id -> topics.getOrDefault(id, 0.0)).orElse(1.0) : 0;
    }
  }

  /// That a patent is on a material in a role.
  ///
  /// @param share how surely, 0 to 1
  public record Belonging(String material, String role, double share) {}

  /// How surely a patent belongs to the stage, 0 to 1: by the rule that speaks for it best.
  ///
  /// @param topics how surely it is on each topic
  public double of(List<Belonging> belongings, Map<String, Double> topics) {
    return belongings.stream()
        .flatMap(one -> members.stream().map(member -> member.of(one, topics)))
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }
}
