/// What is known of policy: who issues it, a digest of the field's documents, and the words by
/// which others are read.
@NullMarked
package monazite.seeds.policy;

import org.jspecify.annotations.NullMarked;
