/// Policy documents (plans, strategies, notices) and how their text is repaired; knows nothing of
/// material families.
@NullMarked
package monazite.corpus.policy;

import org.jspecify.annotations.NullMarked;
