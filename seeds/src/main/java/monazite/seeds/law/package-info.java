/// What the offices' laws say about kinds of documents, terms, fees and legal events, as values.
@NullMarked
package monazite.seeds.law;

import org.jspecify.annotations.NullMarked;
