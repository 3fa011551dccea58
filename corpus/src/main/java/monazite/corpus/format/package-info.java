/// Reads dumps of any known format into documents; knows nothing of material families.
@NullMarked
package monazite.corpus.format;

import org.jspecify.annotations.NullMarked;
