/// Engines against a plain reading of every document.
@NullMarked
package monazite.query.ask;

import org.jspecify.annotations.NullMarked;
