/// Reads an index into families of rights, each once, as gaps are counted in.
@NullMarked
package monazite.query.census;

import org.jspecify.annotations.NullMarked;
