/// What the seeds tell of policy documents.
@NullMarked
package monazite.indexer.policy;

import org.jspecify.annotations.NullMarked;
