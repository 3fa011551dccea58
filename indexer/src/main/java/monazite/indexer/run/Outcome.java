package monazite.indexer.run;

import monazite.corpus.document.Source;

/// What became of one record.
///
/// @param where it stood
/// @param office two-letter code, or empty where it isn't known
/// @param why it was skipped or is broken; empty otherwise
record Outcome(Fate fate, Source where, String office, String why) {}
