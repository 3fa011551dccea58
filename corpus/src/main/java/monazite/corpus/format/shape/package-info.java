/// The shapes that a dump of one kind can have, such as a table or JSON, and how a stream of
/// records is held in memory while it is cut.
@NullMarked
package monazite.corpus.format.shape;

import org.jspecify.annotations.NullMarked;
