/// Statistics that gaps rest on; the only door to Commons Statistics. Counts may be fractions,
/// since families are weighted by how surely they belong.
@NullMarked
package monazite.query.gap.statistics;

import org.jspecify.annotations.NullMarked;
