package monazite.query.gap;

/// How well families of one language are found and told, by the evaluation's own labelled sample.
///
/// @param language ISO 639-1, or `*` for those of which nothing is known
/// @param truePositives labels given that were right
/// @param falsePositives labels given that were wrong
/// @param falseNegatives labels that should have been given
public record Retrieval(
    String language, int truePositives, int falsePositives, int falseNegatives) {
  /// Of every language of which nothing is known.
  public static final String OTHER = "*";

  public Retrieval {
    if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
      throw new IllegalArgumentException("counts of " + language + " are negative");
    }
  }

  /// Share of the given labels that are right: mean of its Beta posterior from (1, 1).
  public double precision() {
    return (truePositives + 1.0) / (truePositives + falsePositives + 2.0);
  }

  /// Share of the right labels that are given: mean of its Beta posterior from (1, 1).
  public double recall() {
    return (truePositives + 1.0) / (truePositives + falseNegatives + 2.0);
  }
}
