/// The program: options in, answers out, exit codes.
@NullMarked
package monazite.query.cli;

import org.jspecify.annotations.NullMarked;
