package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds formulas in a normalised text, and symbols that stand alone.
final class FormulaScanner {
  /// Capitals in a row that make a word, not a formula.
  private static final int SHOUTED = 5;

  private static final Set<String> ORGANIC = Set.of("C", "H", "N");

  private final Symbols symbols;

  FormulaScanner(Symbols symbols) {
    this.symbols = symbols;
  }

  /// Everything that can be read as a formula, single symbols included, in order.
  List<Formula> formulas(String text) {
    List<Formula> found = new ArrayList<>();
    char[] chars = text.toCharArray();
    int at = 0;
    while (at < chars.length) {
      char c = chars[at];
      if (c > '[' || (c < 'A' && c != '(') || (at > 0 && Lexicon.isLatin(chars[at - 1]))) {
        at++;
        continue;
      }
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital ? isWord(text, at) || symbols.at(text, at).isEmpty() : !goesOn(text, at)) {
        at++;
        continue;
      }
      Optional<Formula> formula = FormulaReader.read(symbols, text, at);
      if (formula.isPresent() && formula.get().end() > at) {
        found.add(formula.get());
        at = formula.get().end();
      } else {
        at++;
      }
    }
    return found;
  }

  /// Whether something that may be a formula stands behind an opening bracket.
  private static boolean goesOn(String text, int at) {
    char inner = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (inner >= 'A' && inner <= 'Z') || inner == '(';
  }

  /// Four letters and more of which the first alone is a capital: most capitals of a text.
  private static boolean isWord(String text, int at) {
    if (at + 3 >= text.length()) {
      return false;
    }
    for (int i = at + 1; i < at + 4; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return !text.startsWith("bal", at + 2)
        && !text.startsWith("rem", at + 2)
        && !text.startsWith("bal", at + 1);
  }

  /// Whether a text may name a rare earth by symbol: in a formula, or bare beside another element,
  /// a content or a joining word. Wider than what a reader of mentions accepts.
  ///
  /// @param cues words that make a bare symbol beside them an element: `doped`, `containing`
  boolean mayNameRareEarth(String text, Set<String> cues) {
    int last = -100;
    for (Formula formula : formulas(text)) {
      if (namesRareEarth(formula, text)) {
        return true;
      }
      boolean rare =
          formula.parts().keySet().stream()
              .anyMatch(symbol -> symbols.isRareEarth(symbol) || symbol.equals("RE"));
      if (rare && (bareEvidence(formula, text, cues) || formula.start() - last < 24)) {
        return true;
      }
      boolean rareOrElement = formula.parts().keySet().stream().anyMatch(symbols::isElement);
      last = rareOrElement && !rare ? formula.end() : rare ? formula.end() : last;
    }
    return false;
  }

  private boolean bareEvidence(Formula formula, String text, Set<String> cues) {
    if (formula.parts().keySet().stream().anyMatch(symbols::standsAlone)
        || formula.parts().keySet().contains("RE")) {
      return true;
    }
    int from = Math.max(0, formula.start() - 24);
    int to = Math.min(text.length(), formula.end() + 34);
    String around = text.substring(from, to).toLowerCase(Locale.ROOT);
    String beside =
        text.substring(from, Math.min(text.length(), formula.end() + 16)).toLowerCase(Locale.ROOT);
    return around.indexOf('%') >= 0
        || around.contains("ppm")
        || cues.stream().anyMatch(beside::contains);
  }

  /// Whether a formula truly names a rare earth: capitals that are words, substituents of organic
  /// chemistry (Pr for propyl) and numbered letters (Y1) don't.
  boolean namesRareEarth(Formula formula, String text) {
    Map<String, Double> parts = formula.parts();
    if (!anyRareEarth(parts) || !written(text, formula)) {
      return false;
    }
    if (formula.charged()) {
      return true;
    }
    if (parts.size() < 2 || amongLetters(parts)) {
      return false;
    }
    boolean bracket = text.substring(formula.start(), formula.end()).indexOf('(') >= 0;
    boolean metal =
        parts.keySet().stream()
            .anyMatch(
                symbol ->
                    symbol.length() == 2
                        && symbols.isElement(symbol)
                        && !symbols.isRareEarth(symbol));
    boolean manyRareEarths = parts.keySet().stream().filter(symbols::isRareEarth).count() > 1;
    boolean organic = parts.keySet().stream().anyMatch(ORGANIC::contains);
    if (organic && !metal && !bracket && !manyRareEarths) {
      return false;
    }
    return metal || manyRareEarths || strongAnion(parts);
  }

  private boolean anyRareEarth(Map<String, Double> parts) {
    for (String symbol : parts.keySet()) {
      if (symbols.isRareEarth(symbol)) {
        return true;
      }
    }
    return false;
  }

  /// `NiXY`: a one-letter symbol among letters for anything is one of them.
  private boolean amongLetters(Map<String, Double> parts) {
    boolean longer =
        parts.keySet().stream().anyMatch(one -> symbols.isRareEarth(one) && one.length() > 1);
    return !longer
        && parts.keySet().stream()
            .anyMatch(one -> !symbols.isElement(one) && !symbols.isGroup(one));
  }

  /// A binary or ternary compound without another metal: `CeO2`, `YVO4`, `LaB6`, `NdF3`.
  private boolean strongAnion(Map<String, Double> parts) {
    return parts.entrySet().stream()
        .anyMatch(
            part ->
                symbols.isElement(part.getKey())
                    && !symbols.isRareEarth(part.getKey())
                    && !(part.getValue() < 2));
  }

  /// All capitals without a digit are a word or an abbreviation; a title in capitals has hyphens
  /// between words, too.
  static boolean written(String text, Formula formula) {
    boolean parted = false;
    int capitals = 0;
    for (int i = formula.start(); i < formula.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return true;
      }
      capitals = c >= 'A' && c <= 'Z' ? capitals + 1 : 0;
      if (capitals >= SHOUTED) {
        return false;
      }
      parted |= c == '-' || c == '(';
    }
    return parted;
  }
}
