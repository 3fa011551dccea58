/// What people found wrong in the program's judgements, and what is right.
@NullMarked
package monazite.seeds.correction;

import org.jspecify.annotations.NullMarked;
