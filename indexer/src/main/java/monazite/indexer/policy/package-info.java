/// Finds what policy documents say: who issued them, targets, priorities, statements on patents and
/// measures, each with the words that say so.
@NullMarked
package monazite.indexer.policy;

import org.jspecify.annotations.NullMarked;
