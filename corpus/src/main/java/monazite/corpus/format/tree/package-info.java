/// Reads JSON dumps: objects in lines, in one array, within an envelope, or within the recording of
/// a service's answers. What their keys state is in `dumps.json`.
@NullMarked
package monazite.corpus.format.tree;

import org.jspecify.annotations.NullMarked;
