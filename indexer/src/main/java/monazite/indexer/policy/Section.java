package monazite.indexer.policy;

import java.util.Optional;
import java.util.Set;

/// Where a block stands in its document.
///
/// @param mode what the section is about
/// @param families those of the nearest heading that names some
/// @param headYear the year that a heading sets
/// @param runningYear the year that was set last since the heading
/// @param head the passage that a list belongs to
record Section(
    Mode mode,
    Set<String> families,
    Optional<Integer> headYear,
    Optional<Integer> runningYear,
    Optional<Passage> head) {}
