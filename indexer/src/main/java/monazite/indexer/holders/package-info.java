/// Tells which company or institute a printed name means, and to whom its rights passed.
@NullMarked
package monazite.indexer.holders;

import org.jspecify.annotations.NullMarked;
