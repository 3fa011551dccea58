/// Reads European full texts, `ep-patent-document` 1.0 to 1.5.1.
@NullMarked
package monazite.corpus.format.ep;

import org.jspecify.annotations.NullMarked;
