package monazite.indexer.claims;

/// The claimed thing's name within a claim.
///
/// @param name as written, normalised, without article and reference
/// @param head what two claims to the same thing share: a noun, or the end of the name
/// @param further what the name goes on with behind a comma or conjunction; empty where it doesn't
/// @param furtherHead its noun
/// @param end where the name ends in the text
/// @param direct the claim begins with nothing but the thing and the reference to its parent
record Subject(
    String name, String head, String further, String furtherHead, int end, boolean direct) {}
