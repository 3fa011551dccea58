/// How core a right is among all: claims, position, citations, reach, upkeep.
@NullMarked
package monazite.indexer.core;

import org.jspecify.annotations.NullMarked;
