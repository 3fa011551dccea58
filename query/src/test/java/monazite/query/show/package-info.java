/// What people read, with hostile contents in it.
@NullMarked
package monazite.query.show;

import org.jspecify.annotations.NullMarked;
