/// Tests of policy read against the index.
@NullMarked
package monazite.query.policy;

import org.jspecify.annotations.NullMarked;
