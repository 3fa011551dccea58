package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Optional;

/// What fees and events leave of a right on a day.
///
/// @param lapsed the early end, where proved
record Standings(TermStatus status, Optional<LocalDate> lapsed) {}
