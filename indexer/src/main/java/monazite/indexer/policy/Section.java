package monazite.indexer.policy;

import java.util.Optional;
import java.util.Set;
import monazite.seeds.policy.Sign;

/// Where a block stands in its document.
///
/// @param mode what the section is about
/// @param families those of the nearest heading that names some
/// @param topics those that the heading right above names
/// @param headYear the year that a heading sets
/// @param runningYear the year that was set last since the heading
/// @param head the passage that a list belongs to
record Section(
    Mode mode,
    Set<String> families,
    Set<String> topics,
    Optional<Integer> headYear,
    Optional<Integer> runningYear,
    Optional<Passage> head) {
  /// Where no heading has spoken yet.
  static final Section NONE =
      new Section(
          Mode.PLAIN, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The same where the block itself says what it is about.
  Section in(Mode own) {
    return new Section(own, families, topics, headYear, runningYear, head);
  }

  /// Whether the list's head shows a sign.
  boolean headShows(Sign sign) {
    return head.filter(it -> it.shows(sign, it.whole())).isPresent();
  }
}
