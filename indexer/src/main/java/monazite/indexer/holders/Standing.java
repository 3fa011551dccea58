package monazite.indexer.holders;

/// Whose the rights of a holder are on a day.
///
/// @param id the holder of that day
/// @param certain false where a step has no date, or one so coarse that it may lie on either side
///     of the day
public record Standing(String id, boolean certain) {}
