package monazite.indexer.policy;

/// A year that a text names.
///
/// @param dated whether a word before it makes it a date
/// @param by whether something is to be done by then
/// @param since whether something is compared with it, or goes on from it
/// @param at where it stands
record YearMention(int year, boolean dated, boolean by, boolean since, Span at) {}
