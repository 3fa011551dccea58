package monazite.indexer.holders;

/// A holder as a front page names it.
///
/// @param id id of the holder that the name means
/// @param printed the name as printed
/// @param country two-letter code that the source gives; empty where it gives none
/// @param reason why the name was taken for this holder
public record FrontName(String id, String printed, String country, String reason) {}
