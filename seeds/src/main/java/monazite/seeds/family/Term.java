package monazite.seeds.family;

import java.util.List;

/// A term of a family or topic.
///
/// @param pattern alternatives in the notation of [TermPattern]
/// @param language ISO 639-1
/// @param weight from -1 to 1; below zero speaks against
/// @param ambiguous true where the term alone doesn't tell the family
/// @param headOnly true where it counts in titles and the heads of claims only
public record Term(
    String pattern, String language, double weight, boolean ambiguous, boolean headOnly) {
  /// What the pattern stands for, written out, in the pattern's own letters.
  ///
  /// @throws IllegalArgumentException where the pattern is malformed or too wide
  public List<String> literals() {
    return TermPattern.expand(pattern);
  }
}
