/// A run over inputs: from bytes to index entries, with a ledger that adds up and a quarantine.
@NullMarked
package monazite.indexer.run;

import org.jspecify.annotations.NullMarked;
