/// Knows the companies and institutes of the field: how their names are written, who became whom.
@NullMarked
package monazite.seeds.holder;

import org.jspecify.annotations.NullMarked;
