/// Finds the grammar's regular expressions in claims, fast: an expression is only tried where its
/// first two characters stand.
@NullMarked
package monazite.indexer.claims.phrase;

import org.jspecify.annotations.NullMarked;
