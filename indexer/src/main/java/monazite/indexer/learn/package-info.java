/// Learns from the user's own documents what their codes say of their words.
@NullMarked
package monazite.indexer.learn;

import org.jspecify.annotations.NullMarked;
