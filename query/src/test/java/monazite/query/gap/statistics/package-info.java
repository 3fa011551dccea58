/// Tests of the statistics against textbook values.
@NullMarked
package monazite.query.gap.statistics;

import org.jspecify.annotations.NullMarked;
