/// Questions to a landscape and the engines that answer them.
@NullMarked
package monazite.query.ask;

import org.jspecify.annotations.NullMarked;
