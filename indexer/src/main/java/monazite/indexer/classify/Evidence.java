package monazite.indexer.classify;

/// One thing in a document that speaks for a label.
///
/// @param kind code, term, formula or element
/// @param what the words as the document has them, or the code
/// @param zone `claim 3`, `title`, `abstract`, `description` or `codes`
/// @param start first character in the original text of the zone
/// @param end character after the last one
/// @param weight what it adds to the score
/// @param rule the term, formula pattern or code of the seeds that fired
public record Evidence(
    String kind, String what, String zone, int start, int end, double weight, String rule) {}
