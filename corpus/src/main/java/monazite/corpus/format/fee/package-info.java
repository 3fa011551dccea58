/// Reads the files of maintenance-fee events of United States patents.
@NullMarked
package monazite.corpus.format.fee;

import org.jspecify.annotations.NullMarked;
