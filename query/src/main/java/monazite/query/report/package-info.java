/// What a user asks for, computed: a table and its JSON, with all that leads back to the evidence.
@NullMarked
package monazite.query.report;

import org.jspecify.annotations.NullMarked;
