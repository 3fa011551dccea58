/// What tables and JSON dumps state about a publication, whatever they call it, and the document
/// that follows from it.
@NullMarked
package monazite.corpus.format.fact;

import org.jspecify.annotations.NullMarked;
