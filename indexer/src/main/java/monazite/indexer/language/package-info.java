/// The one door to Stanford CoreNLP: words and sentences of languages that put spaces between
/// words. No model is loaded and nothing is logged.
@NullMarked
package monazite.indexer.language;

import org.jspecify.annotations.NullMarked;
