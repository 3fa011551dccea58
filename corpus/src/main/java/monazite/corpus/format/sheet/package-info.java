/// Workbooks: reads their sheets as tables. The only place that knows POI.
@NullMarked
package monazite.corpus.format.sheet;

import org.jspecify.annotations.NullMarked;
