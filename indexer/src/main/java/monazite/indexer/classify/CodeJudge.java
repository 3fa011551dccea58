package monazite.indexer.classify;

import java.util.Collection;
import java.util.List;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Classification.Scheme;
import monazite.seeds.family.Code;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Judging;

/// Weighs classification symbols.
final class CodeJudge {
  private final Judging judging;

  CodeJudge(FamilySeeds seeds) {
    this.judging = seeds.judging();
  }

  /// Enters what a document's symbols say.
  ///
  /// @return whether a symbol itself means rare earths
  boolean weigh(List<Classification> symbols, Collection<Case> cases) {
    boolean rareEarth = false;
    for (Classification symbol : symbols) {
      String text = Code.normal(plain(symbol));
      for (Case file : cases) {
        for (Code code : file.family().codes()) {
          if (schemesAgree(code, symbol.scheme()) && code.coversNormal(text)) {
            enter(file, code, symbol);
            rareEarth |= code.rareEarth() && code.strength() != Code.Strength.WEAK;
          }
        }
      }
    }
    return rareEarth;
  }

  private void enter(Case file, Code code, Classification symbol) {
    double strength = judging.strengths().getOrDefault(code.strength(), 0.0);
    double weight =
        symbol.additional() ? strength * judging.number("additionalCodeFactor") : strength;
    file.coded(
        new Evidence(
            "code", symbol.symbol(), "codes", 0, symbol.symbol().length(), weight, rule(code)),
        code.strength() == Code.Strength.DEFINING && !symbol.additional(),
        code.rareEarth() && code.strength() != Code.Strength.WEAK && !symbol.additional());
  }

  private static String rule(Code code) {
    return code.from().equals(code.to()) ? code.from() : code.from() + ".." + code.to();
  }

  private static boolean schemesAgree(Code code, Scheme scheme) {
    return code.scheme().equals("USPC")
        ? scheme == Scheme.USPC
        : scheme == Scheme.CPC || scheme == Scheme.IPC || scheme == Scheme.FI;
  }

  /// FI adds a letter behind a comma or blank: `H01F1/04,H`.
  private static String plain(Classification symbol) {
    String text = symbol.symbol();
    int comma = text.indexOf(',');
    return comma > 0 ? text.substring(0, comma) : text;
  }
}
