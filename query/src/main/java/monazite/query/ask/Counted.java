package monazite.query.ask;

import java.util.Optional;
import monazite.indexer.judge.CountedFacts;
import monazite.indexer.store.Summary;

/// A publication as counts take it.
///
/// @param core JSON of how core its right is among all; empty where it isn't labelled
public record Counted(Summary summary, CountedFacts facts, Optional<String> core) {}
