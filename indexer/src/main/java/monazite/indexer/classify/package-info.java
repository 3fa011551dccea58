/// Judges which rare-earth material family a document belongs to, with the evidence for it.
@NullMarked
package monazite.indexer.classify;

import org.jspecify.annotations.NullMarked;
