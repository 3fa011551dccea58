/// One right, many sources: the readings of a publication united field by field, each value with
/// its provenance.
@NullMarked
package monazite.indexer.merge;

import org.jspecify.annotations.NullMarked;
