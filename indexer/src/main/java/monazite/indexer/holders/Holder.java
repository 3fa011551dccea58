package monazite.indexer.holders;

/// Whom a printed name means.
///
/// @param id id of the data file for a known holder; else `name:` or `person:` and what the name is
///     compared by. Stable: the same name gives the same id in every run
/// @param displayName name to show: the data file's, or the name as printed
/// @param known the data file has it
/// @param reason why the name was taken for this holder
public record Holder(String id, String displayName, boolean known, String reason) {}
