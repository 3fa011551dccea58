/// Policy read against the index: what it asks for, and whether what it says of patents holds.
@NullMarked
package monazite.query.policy;

import org.jspecify.annotations.NullMarked;
