/// What counts as a gap: thresholds, axes, stages of the chain and cells that make no sense.
@NullMarked
package monazite.seeds.gap;

import org.jspecify.annotations.NullMarked;
