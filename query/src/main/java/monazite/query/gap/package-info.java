/// Gaps of a landscape: from counted families to claims of absence, each with its expectation,
/// interval and doubts. Pure functions of a [monazite.query.gap.Census]: no index, no clock, no
/// output.
@NullMarked
package monazite.query.gap;

import org.jspecify.annotations.NullMarked;
