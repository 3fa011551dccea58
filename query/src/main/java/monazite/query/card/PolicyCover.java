package monazite.query.card;

import java.util.List;
import java.util.Optional;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Demand;
import monazite.query.gap.Finding;
import monazite.query.gap.Gap;
import monazite.query.gap.GapAnswer;
import monazite.query.gap.GapType;
import monazite.query.gap.SetAside;

/// What the index has on something that policy asks for.
///
/// @param families on one of its materials and one of its topics; on its materials where it names
///     no topic
/// @param standing those of which a right may stand
/// @param atHome those of them held in the country that asks
/// @param gaps gaps that it is a reason for
record PolicyCover(
    Demand demand,
    List<FamilyOfRights> families,
    List<FamilyOfRights> standing,
    List<FamilyOfRights> atHome,
    List<Gap> gaps) {
  private static final double ON = 0.5;

  /// One for each wish that names a material or a topic.
  static List<PolicyCover> of(Landscape landscape) {
    return landscape.demand().stream()
        .filter(one -> !one.families().isEmpty() || !one.topics().isEmpty())
        .map(one -> of(one, landscape))
        .toList();
  }

  private static PolicyCover of(Demand demand, Landscape landscape) {
    List<FamilyOfRights> families =
        landscape.families().stream().filter(family -> isOn(family, demand)).toList();
    List<FamilyOfRights> standing = families.stream().filter(FamilyOfRights::mayStand).toList();
    String home = demand.country().orElse(landscape.home());
    return new PolicyCover(
        demand,
        families,
        standing,
        standing.stream()
            .filter(family -> !home.isEmpty() && Dependency.country(family).equals(home))
            .toList(),
        landscape.answer().gaps().stream().filter(gap -> gap.demand().contains(demand)).toList());
  }

  private static boolean isOn(FamilyOfRights family, Demand demand) {
    return (demand.families().isEmpty()
            || demand.families().stream()
                .anyMatch(id -> family.materials().getOrDefault(id, 0.0) >= ON))
        && (demand.topics().isEmpty()
            || demand.topics().stream()
                .anyMatch(id -> family.topics().getOrDefault(id, 0.0) >= ON));
  }

  /// What is said of it in a word.
  String verdict(GapAnswer answer) {
    if (!gaps.isEmpty()) {
      return "gap";
    }
    Optional<SetAside> aside = find(answer.setAside());
    if (aside.isPresent() && aside.get().kind() == SetAside.Kind.NON_TECHNICAL) {
      return "no question for patents";
    }
    if (aside.isPresent() && aside.get().kind() == SetAside.Kind.UNMATCHABLE) {
      return "too vague to match";
    }
    if (find(answer.insufficient()).isPresent()) {
      return "can't be told";
    }
    return families.isEmpty() ? "nothing found" : "no gap shown";
  }

  /// What the engine says of this wish: by its target, else by its material and topic.
  private <T extends Finding> Optional<T> find(List<T> findings) {
    String place = demand.document() + ", " + demand.place();
    return findings.stream()
        .filter(one -> one.type() == GapType.POLICY_TARGET)
        .filter(
            one ->
                one.cell().containsKey("target")
                    ? one.cell().get("target").equals(place)
                    : demand.families().stream().anyMatch(one.cell()::containsValue)
                        && demand.topics().stream().anyMatch(one.cell()::containsValue))
        .findFirst();
  }
}
