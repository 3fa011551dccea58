/// Reads United States grants of 2001 to 2004 (PATDOC, WIPO ST.32), SGML or XML.
@NullMarked
package monazite.corpus.format.patdoc;

import org.jspecify.annotations.NullMarked;
