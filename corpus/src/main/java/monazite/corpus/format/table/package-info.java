/// Reads tables: delimited text whose column names say what its cells state. What sets one kind of
/// table apart from another is in `dumps.json`, what the columns mean in `columns.json`.
@NullMarked
package monazite.corpus.format.table;

import org.jspecify.annotations.NullMarked;
