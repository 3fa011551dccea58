/// Patents as documents made for reading: PDF, HTML and Word.
@NullMarked
package monazite.corpus.format.paper;

import org.jspecify.annotations.NullMarked;
