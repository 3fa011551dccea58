/// The index folder: its fields, what stands in it for a patent, and the one writer.
@NullMarked
package monazite.indexer.store;

import org.jspecify.annotations.NullMarked;
