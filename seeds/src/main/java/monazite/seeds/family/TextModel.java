package monazite.seeds.family;

import java.util.Map;

/// What was learnt from a user's own documents: words that speak for and against a family. It is
/// part of the user's seeds, made by a command, and can be read and struck out by hand.
///
/// @param trained day of training
/// @param documents documents that it was trained on
/// @param families by family id
public record TextModel(String trained, int documents, Map<String, Learnt> families) {
  /// What was learnt of one family.
  ///
  /// @param documents documents of the family by their codes
  /// @param precision share of its findings that were right, by cross-validation
  /// @param recall share of the family's documents that it found, by cross-validation
  /// @param f1 harmonic mean of the two
  /// @param bias log-odds of a document without any of the words
  /// @param weights log-odds that a word adds, by word; two words that stand together are joined by
  ///     a blank, ideographs, kana and Hangul come in pairs
  public record Learnt(
      int documents,
      double precision,
      double recall,
      double f1,
      double bias,
      Map<String, Double> weights) {
    public Learnt {
      weights = Map.copyOf(weights);
    }
  }

  public TextModel {
    families = Map.copyOf(families);
  }
}
