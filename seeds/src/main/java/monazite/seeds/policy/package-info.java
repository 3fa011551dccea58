/// Who issues policy documents.
@NullMarked
package monazite.seeds.policy;

import org.jspecify.annotations.NullMarked;
