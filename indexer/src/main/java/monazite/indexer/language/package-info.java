/// The one door to Stanford CoreNLP: words and sentences of languages that put spaces between
/// words, and patterns over English parts of speech. Only those load a model; nothing is logged.
@NullMarked
package monazite.indexer.language;

import org.jspecify.annotations.NullMarked;
