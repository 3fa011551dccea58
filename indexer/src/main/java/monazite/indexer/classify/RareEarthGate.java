package monazite.indexer.classify;

import java.util.List;

/// Whether a document speaks of a rare earth at all, as something that is there.
final class RareEarthGate {
  private RareEarthGate() {}

  /// Looks at title, abstract and claims. Where the claims only deny rare earths, or leave them as
  /// options, what the abstract says of others' materials doesn't count.
  static boolean opens(List<Zone> zones) {
    boolean denied = false;
    boolean inClaimsOrTitle = false;
    boolean inAbstract = false;
    for (Zone zone : zones) {
      switch (zone.part()) {
        case TITLE -> inClaimsOrTitle |= speaks(zone);
        case CLAIM, DEPENDENT_CLAIM -> {
          inClaimsOrTitle |= zone.part() == Zone.Part.CLAIM ? speaks(zone) : composes(zone);
          denied |=
              zone.mentions().stream()
                  .anyMatch(
                      one ->
                          one.rareEarth()
                              && one.standing() != Mention.Standing.PRESENT
                              && one.standing() != Mention.Standing.DOUBTFUL);
        }
        case ABSTRACT -> inAbstract |= speaks(zone);
        case DESCRIPTION -> {}
      }
    }
    return inClaimsOrTitle || (inAbstract && !denied);
  }

  /// What only a dependent claim names is an option of the invention, unless it is a composition.
  private static boolean composes(Zone zone) {
    return zone.mentions().stream()
        .anyMatch(one -> one.evidence() && (one.quantity() || one.kind().equals("formula")));
  }

  private static boolean speaks(Zone zone) {
    return zone.namesRareEarth()
        || zone.hits().stream()
            .anyMatch(
                hit ->
                    hit.entry().kind() == Lexicon.Kind.TERM
                        && !hit.entry().ambiguous()
                        && hit.entry().weight() >= 0.8);
  }
}
