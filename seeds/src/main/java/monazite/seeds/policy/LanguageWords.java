package monazite.seeds.policy;

import java.util.List;
import java.util.Map;

/// The words of one language by which policy documents are read.
///
/// @param language ISO 639-1
/// @param signs written-out words by what they give away
/// @param tokenPatterns patterns over words and parts of speech, for languages that are tagged
/// @param fractions numbers that are written as words
/// @param horizons times that are counted from the day of the document
public record LanguageWords(
    String language,
    Map<Sign, List<String>> signs,
    Map<Sign, List<String>> tokenPatterns,
    List<Fraction> fractions,
    List<Horizon> horizons) {
  /// A number in words, such as one third.
  ///
  /// @param literals the words, written out
  public record Fraction(List<String> literals, double value, String unit) {
    public Fraction {
      literals = List.copyOf(literals);
    }
  }

  /// A time counted from the day of the document: within five years, by the end of the decade.
  ///
  /// @param literals the words, written out
  /// @param years how many years from then; 0 for the end of the decade
  public record Horizon(List<String> literals, int years) {
    public Horizon {
      literals = List.copyOf(literals);
    }

    /// The year that it reaches to.
    ///
    /// @param year that of the document
    public int from(int year) {
      return years > 0 ? year + years : (year + 9) / 10 * 10;
    }
  }

  public LanguageWords {
    signs = Map.copyOf(signs);
    tokenPatterns = Map.copyOf(tokenPatterns);
    fractions = List.copyOf(fractions);
    horizons = List.copyOf(horizons);
  }
}
