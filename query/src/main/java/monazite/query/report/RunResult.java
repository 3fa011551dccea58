package monazite.query.report;

import java.nio.file.Path;
import monazite.indexer.run.Ledger;

/// What a run over dumps did.
///
/// @param bytes of the records read
/// @param seconds that it took
/// @param quarantine folder of the records that couldn't be read
/// @param index folder
public record RunResult(
    Ledger.Account account, long bytes, double seconds, Path quarantine, Path index) {}
