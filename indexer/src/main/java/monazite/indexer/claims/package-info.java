/// Takes claims apart: numbers, dependencies, types, transitions, composition ranges, and how far
/// each claim reaches. All phrases come from the seeds' grammar; nothing here knows a language.
@NullMarked
package monazite.indexer.claims;

import org.jspecify.annotations.NullMarked;
