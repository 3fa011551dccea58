package monazite.indexer.classify;

import java.util.Optional;
import java.util.Set;

/// A document whose families are known.
///
/// @param id publication number or the file's own id
/// @param subject its texts, as the gold file has them
/// @param families ids of the families on whose material it is; empty for none
/// @param coarse true where the file knows ceramic, alloy, additive and other_rare_earth only
///     together, as other_rare_earth
/// @param leftOut why it isn't judged: `no text`, `ambiguous`
public record GoldDocument(
    String id, Subject subject, Set<String> families, boolean coarse, Optional<String> leftOut) {
  public GoldDocument {
    families = Set.copyOf(families);
  }
}
