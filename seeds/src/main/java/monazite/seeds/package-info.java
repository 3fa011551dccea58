/// What the trade knows, read from the data files of this module and the user's own over them.
@NullMarked
package monazite.seeds;

import org.jspecify.annotations.NullMarked;
