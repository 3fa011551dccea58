/// Tests of reading families of rights.
@NullMarked
package monazite.query.census;

import org.jspecify.annotations.NullMarked;
