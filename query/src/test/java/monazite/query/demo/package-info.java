/// Makes the invented landscape that the demo shows gaps of.
@NullMarked
package monazite.query.demo;

import org.jspecify.annotations.NullMarked;
