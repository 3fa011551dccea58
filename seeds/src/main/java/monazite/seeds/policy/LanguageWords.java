package monazite.seeds.policy;

import java.util.List;
import java.util.Map;

/// The words of one language by which policy documents are read.
///
/// @param language ISO 639-1
/// @param signs written-out words by what they give away
/// @param tokenPatterns patterns over words and parts of speech, for languages that are tagged
/// @param fractions numbers that are written as words
public record LanguageWords(
    String language,
    Map<Sign, List<String>> signs,
    Map<Sign, List<String>> tokenPatterns,
    List<Fraction> fractions) {
  /// A number in words, such as one third.
  ///
  /// @param literals the words, written out
  public record Fraction(List<String> literals, double value, String unit) {
    public Fraction {
      literals = List.copyOf(literals);
    }
  }

  public LanguageWords {
    signs = Map.copyOf(signs);
    tokenPatterns = Map.copyOf(tokenPatterns);
    fractions = List.copyOf(fractions);
  }
}
