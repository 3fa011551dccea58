/// Gap cards: what the engine found, with its evidence from the index, as tables, JSON and a page.
@NullMarked
package monazite.query.card;

import org.jspecify.annotations.NullMarked;
