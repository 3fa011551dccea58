/// How surely publications count, and how well they were found.
@NullMarked
package monazite.seeds.counting;

import org.jspecify.annotations.NullMarked;
