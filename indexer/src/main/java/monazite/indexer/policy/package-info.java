/// Finds what policy documents say: targets, priorities, statements on patents and measures, each
/// with the words that say so.
@NullMarked
package monazite.indexer.policy;

import org.jspecify.annotations.NullMarked;
