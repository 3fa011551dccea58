/// Pulls text out of XML records: safe against hostile input, no tree in memory.
@NullMarked
package monazite.corpus.xml;

import org.jspecify.annotations.NullMarked;
