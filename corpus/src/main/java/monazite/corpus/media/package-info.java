/// Names kinds of content by their first bytes; the only place that knows Tika.
@NullMarked
package monazite.corpus.media;

import org.jspecify.annotations.NullMarked;
