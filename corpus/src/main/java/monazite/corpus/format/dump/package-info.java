/// The kinds of tables and JSON dumps that are read, as `dumps.json` describes them.
@NullMarked
package monazite.corpus.format.dump;

import org.jspecify.annotations.NullMarked;
