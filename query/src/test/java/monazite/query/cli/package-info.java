/// The program by its command line, in this process and as a process of its own.
@NullMarked
package monazite.query.cli;

import org.jspecify.annotations.NullMarked;
