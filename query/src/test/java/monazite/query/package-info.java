/// Holds the program together: its structure, its contract, its behaviour as a process.
@NullMarked
package monazite.query;

import org.jspecify.annotations.NullMarked;
