/// Knowledge meets documents: families, claims, holder and term of one patent, put together.
@NullMarked
package monazite.indexer.judge;

import org.jspecify.annotations.NullMarked;
