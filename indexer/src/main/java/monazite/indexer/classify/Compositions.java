package monazite.indexer.classify;

import java.util.List;
import java.util.Map;
import monazite.seeds.family.FormulaPattern;
import monazite.seeds.family.FormulaPattern.Member;

/// Compares compositions with patterns: a set of elements and their proportion, not a string.
final class Compositions {
  private static final double TOLERANCE = 0.35;
  private static final String ANY_RARE_EARTH = "RE";

  private final Symbols symbols;

  Compositions(Symbols symbols) {
    this.symbols = symbols;
  }

  boolean matches(FormulaPattern pattern, Formula formula) {
    if (!pattern.shapes().contains(formula.shape())) {
      return false;
    }
    Map<String, Double> parts = formula.parts();
    for (Member member : pattern.all()) {
      if (!has(member, formula)) {
        return false;
      }
    }
    for (String symbol : parts.keySet()) {
      if (pattern.none().contains(symbol)) {
        return false;
      }
    }
    return proportion(pattern.all(), formula);
  }

  private boolean has(Member member, Formula formula) {
    for (String symbol : member.dopant() ? formula.dopants() : formula.parts().keySet()) {
      if (is(member, symbol)) {
        return true;
      }
    }
    return false;
  }

  private List<String> members(Member member, Formula formula) {
    var among = member.dopant() ? formula.dopants() : formula.parts().keySet();
    return among.stream().filter(symbol -> is(member, symbol)).toList();
  }

  private boolean is(Member member, String symbol) {
    return member.any().contains(symbol)
        || (member.any().contains(ANY_RARE_EARTH)
            && (symbols.isRareEarth(symbol) || symbols.isGroup(symbol)));
  }

  /// Where two places or more have known contents, their proportion counts; one alone counts as it
  /// stands. A place with a variable index agrees with everything.
  private boolean proportion(List<Member> all, Formula formula) {
    double scale = Double.NaN;
    for (Member member : all) {
      double sum = members(member, formula).stream().mapToDouble(formula.parts()::get).sum();
      if (member.ratio().isEmpty() || Double.isNaN(sum) || sum == 0) {
        continue;
      }
      double own = sum / member.ratio().getAsDouble();
      double expected = Double.isNaN(scale) ? (all.size() > 1 && several(all) ? own : 1) : scale;
      if (Math.abs(own - expected) > TOLERANCE * expected) {
        return false;
      }
      scale = expected;
    }
    return true;
  }

  private static boolean several(List<Member> all) {
    return all.stream().filter(member -> member.ratio().isPresent()).count() > 1;
  }
}
