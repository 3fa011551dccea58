/// When a right ends: an interval with its steps, the statutes behind them and what is missing.
@NullMarked
package monazite.indexer.term;

import org.jspecify.annotations.NullMarked;
