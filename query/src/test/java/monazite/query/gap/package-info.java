/// Tests of gaps.
@NullMarked
package monazite.query.gap;

import org.jspecify.annotations.NullMarked;
