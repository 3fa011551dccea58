package monazite.indexer.claims;

import java.util.List;

/// The label of a whole claim set.
public final class ClaimsLabel {
  private ClaimsLabel() {}

  /// Core if a live claim is core; else improvement if a live independent claim is one; else
  /// peripheral. Insufficient where no claim stands on its own, or none says enough.
  public static ClaimLabel of(List<ClaimAnatomy> claims) {
    List<ClaimAnatomy> independent =
        claims.stream().filter(claim -> claim.live() && claim.independent()).toList();
    for (ClaimLabel label :
        List.of(ClaimLabel.CORE, ClaimLabel.IMPROVEMENT, ClaimLabel.PERIPHERAL)) {
      if (independent.stream().anyMatch(claim -> claim.label() == label)) {
        return label;
      }
    }
    return ClaimLabel.INSUFFICIENT;
  }
}
