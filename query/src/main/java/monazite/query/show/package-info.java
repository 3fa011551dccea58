/// Writes answers: terminal table, JSON, JSON lines, CSV, HTML.
@NullMarked
package monazite.query.show;

import org.jspecify.annotations.NullMarked;
