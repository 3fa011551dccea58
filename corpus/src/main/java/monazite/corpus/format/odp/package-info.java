/// Reads facts of rights from the United States office's open data: file wrappers of the Open Data
/// Portal and its predecessors as JSON, also where a recording wraps the answers.
@NullMarked
package monazite.corpus.format.odp;

import org.jspecify.annotations.NullMarked;
