/// What makes a right core, as data.
@NullMarked
package monazite.seeds.core;

import org.jspecify.annotations.NullMarked;
