/// What a patent document is: the values that a dump states, as read, with their provenance.
@NullMarked
package monazite.corpus.document;

import org.jspecify.annotations.NullMarked;
