/// Reads United States application publications of 2001 to 2004 (PAP XML v1).
@NullMarked
package monazite.corpus.format.pap;

import org.jspecify.annotations.NullMarked;
