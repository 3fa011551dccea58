package monazite.indexer.classify;

import java.util.List;
import java.util.Optional;
import monazite.seeds.family.Family;

/// Decides what a document is to a family, by what its independent claims are for; without claims
/// by the title, without title by the abstract.
final class RoleJudge {
  private final List<Zone> zones;
  private final List<Zone> independent;

  RoleJudge(List<Zone> zones) {
    this.zones = zones;
    this.independent = zones.stream().filter(zone -> zone.part() == Zone.Part.CLAIM).toList();
  }

  Role role(Case file) {
    Optional<Zone> leading = leading();
    if (leading.isEmpty()) {
      return Role.MATERIAL; // only codes are known
    }
    Role role = role(file, leading.get());
    return recycling(file, role) ? Role.RECYCLING : role;
  }

  private Optional<Zone> leading() {
    return independent.stream()
        .findFirst()
        .or(() -> zones.stream().filter(zone -> zone.part() == Zone.Part.TITLE).findFirst())
        .or(() -> zones.stream().filter(zone -> zone.part() == Zone.Part.ABSTRACT).findFirst());
  }

  private Role role(Case file, Zone leading) {
    boolean about =
        spokenOfInHead(file, leading)
            || file.titled()
            || (independent.isEmpty() && (file.specific() || file.defined() || file.learnt()));
    return switch (leading.head().kind()) {
      case DEVICE -> device(file);
      case EQUIPMENT -> about ? Role.PROCESS : Role.MENTION;
      case PROCESS -> about || holds(file, leading) ? Role.PROCESS : Role.MENTION;
      case THING -> about || holds(file, leading) ? Role.MATERIAL : Role.MENTION;
    };
  }

  private boolean holds(Case file, Zone leading) {
    return composed(file, leading)
        || (independent.isEmpty() && (usedAs(file, leading) || wins(file, leading)));
  }

  /// Without claims: a title on a rare earth's compound, of which the abstract says the use.
  private boolean usedAs(Case file, Zone title) {
    return title.part() == Zone.Part.TITLE
        && title.mentions().stream()
            .anyMatch(one -> one.evidence() && title.inHead(one.start(), one.end()))
        && zones.stream()
            .filter(zone -> zone.part() == Zone.Part.ABSTRACT)
            .anyMatch(zone -> zone.hits().stream().anyMatch(hit -> spokenOf(file, hit)));
  }

  /// Without claims: a title that says behind its first thing that rare earths are won.
  private static boolean wins(Case file, Zone title) {
    return file.family().winning()
        && title.part() == Zone.Part.TITLE
        && title.hits().stream().anyMatch(hit -> spokenOf(file, hit));
  }

  /// A device claim first: another claim may be on the material, or the device is told by it.
  private Role device(Case file) {
    for (Zone claim : independent) {
      boolean thing = claim.head().kind() == Head.Kind.THING;
      boolean process = claim.head().kind() == Head.Kind.PROCESS;
      if ((thing || process) && spokenOfInHead(file, claim) && claim.namesRareEarth()) {
        return thing ? Role.MATERIAL : Role.PROCESS;
      }
    }
    return limited(file) ? Role.MATERIAL : Role.DEVICE;
  }

  private boolean limited(Case file) {
    List<Zone> texts =
        independent.isEmpty()
            ? zones.stream().filter(zone -> zone.part() == Zone.Part.ABSTRACT).toList()
            : zones.stream().filter(zone -> zone.part().claims()).toList();
    return switch (file.family().limit()) {
      case NEVER -> false;
      case ANY ->
          texts.stream().anyMatch(zone -> composed(file, zone))
              || (texts.isEmpty() && file.composedByCode());
      case CONTENTS ->
          texts.stream()
              .flatMap(zone -> zone.mentions().stream())
              .anyMatch(one -> one.evidence() && one.quantity());
    };
  }

  /// Whether a text says what rare earths the thing is made of, beyond the group's name.
  private static boolean composed(Case file, Zone zone) {
    return zone.mentions().stream()
            .anyMatch(
                one ->
                    one.evidence()
                        && (!one.symbol().equals("RE")
                            || one.quantity()
                            || file.family().limit() == Family.Limit.ANY))
        && zone.hits().stream().anyMatch(hit -> spokenOf(file, hit));
  }

  private static boolean spokenOf(Case file, Lexicon.Hit hit) {
    return hit.entry().kind() == Lexicon.Kind.TERM
        && hit.entry().owner().equals(file.family().id())
        && hit.entry().weight() >= 0.3;
  }

  private static boolean spokenOfInHead(Case file, Zone zone) {
    return zone.hits().stream()
        .anyMatch(hit -> spokenOf(file, hit) && zone.inHead(hit.start(), hit.end()));
  }

  /// Winning from waste: the title or a claim's head says so.
  private boolean recycling(Case file, Role role) {
    return role == Role.PROCESS
        && zones.stream()
            .filter(zone -> zone.part() == Zone.Part.TITLE || zone.part() == Zone.Part.CLAIM)
            .anyMatch(
                zone ->
                    zone.hits().stream()
                        .anyMatch(
                            hit ->
                                hit.entry().kind() == Lexicon.Kind.CUE
                                    && hit.entry().owner().equals("recycling")
                                    && zone.inHead(hit.start(), hit.end())))
        && file.concept();
  }
}
