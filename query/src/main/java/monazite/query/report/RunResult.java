package monazite.query.report;

import java.nio.file.Path;
import monazite.indexer.run.Ledger;

/// What a run over dumps did.
///
/// @param missed records left outside that belong to rights in the index and can't be read again
/// @param bytes of the records read
/// @param seconds that it took
/// @param quarantine folder of the records that couldn't be read
/// @param index folder
public record RunResult(
    Ledger.Account account, long missed, long bytes, double seconds, Path quarantine, Path index) {}
