/// Benchmarks of whole commands, run by hand: ratios against a baseline in the same run.
@NullMarked
package monazite.query.bench;

import org.jspecify.annotations.NullMarked;
