package monazite.query.card;

import java.util.Optional;
import java.util.Set;
import monazite.query.ask.LandscapeQuery;
import monazite.query.gap.Finding;
import monazite.query.gap.GapType;

/// What is asked of gaps.
///
/// @param families the families that are counted
/// @param types kinds of gap wanted; all where it is empty
/// @param material findings on this one only
/// @param topic findings on this one only
/// @param market findings in this one, and those that name none
/// @param home country whose reader asks; empty for that of the policy's issuer
/// @param policy where demand comes from
/// @param seed of random draws
public record GapQuestion(
    LandscapeQuery families,
    Set<GapType> types,
    Optional<String> material,
    Optional<String> topic,
    Optional<String> market,
    Optional<String> home,
    PolicySource policy,
    long seed) {
  /// Where demand comes from.
  public enum PolicySource {
    /// the index's own documents where it has any, else the digest
    EITHER,
    DOCUMENTS,
    DIGEST
  }

  public GapQuestion {
    types = Set.copyOf(types);
  }

  /// Everything, of all families.
  public static GapQuestion all(long seed) {
    return new GapQuestion(
        new LandscapeQuery.All(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PolicySource.EITHER,
        seed);
  }

  /// Whether a finding is asked for.
  boolean wants(Finding finding) {
    boolean here =
        !finding.cell().containsKey("market")
            || market.filter(one -> !one.equals(finding.cell().get("market"))).isEmpty();
    return (types.isEmpty() || types.contains(finding.type()))
        && material.filter(id -> !finding.cell().containsValue(id)).isEmpty()
        && topic.filter(id -> !finding.cell().containsValue(id)).isEmpty()
        && here;
  }
}
