/// Reads contents out of claim text: quantities, what they are of, formulas with their variables,
/// letters that stand for elements, exclusions and the remainder.
@NullMarked
package monazite.indexer.claims.composition;

import org.jspecify.annotations.NullMarked;
