package monazite.indexer.holders;

import monazite.seeds.holder.Succession;

/// One step in the story of a holder, with the names to show.
///
/// @param followed all rights passed, so that documents of the earlier holder are found under the
///     later one; a sold part or an undone purchase is only told
public record Step(Succession how, String fromName, String toName, boolean followed) {}
