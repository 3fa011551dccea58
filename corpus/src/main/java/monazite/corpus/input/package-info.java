/// Walks files, folders and archives and hands out streams, bounded in depth, ratio and size.
@NullMarked
package monazite.corpus.input;

import org.jspecify.annotations.NullMarked;
