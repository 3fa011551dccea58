/// When rights end: windows, core and fence, cliffs of holders, and what ended early.
@NullMarked
package monazite.query.report.expiry;

import org.jspecify.annotations.NullMarked;
