package monazite.indexer.claims.composition;

import java.util.List;
import java.util.Optional;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;

/// Reads which element takes another's place, and how much of it.
final class Replacements {
  private static final int AHEAD = 26;
  private static final int BACK = 14;

  private final List<Token> tokens;
  private final Names names;
  private final NamesBehind behind;
  private final boolean spaced;

  Replacements(List<Token> tokens, Names names, NamesBehind behind, boolean spaced) {
    this.spaced = spaced;
    this.tokens = tokens;
    this.names = names;
    this.behind = behind;
  }

  /// `up to 20 % of the iron is replaced by Mn or Co`.
  Optional<Limit> of(Quantity quantity) {
    if (quantity.unit().isEmpty()) {
      return Optional.empty();
    }
    int verb = quantity.from() - 1;
    while (kind(verb) == Kind.LINK || kind(verb) == Kind.ABOUT) {
      verb--;
    }
    boolean some = kind(quantity.to()) == Kind.LINK && spaced;
    if (some && kind(verb) == Kind.REPLACES) { // `holmium substitutes for 15 % of the dysprosium`
      return names.before(listEnd(verb, 0)).map(run -> limit(run, quantity));
    }
    int stop = Math.min(tokens.size(), quantity.to() + AHEAD);
    for (int at = quantity.to();
        at < stop && kind(at) != Kind.STOP && kind(at) != Kind.NUMBER;
        at++) {
      if (kind(at) == Kind.REPLACED_BY) {
        return names.from(behind.pass(at + 1)).map(run -> limit(run, quantity));
      }
      if (kind(at) == Kind.REPLACES) {
        return names.before(listEnd(at, quantity.to())).map(run -> limit(run, quantity));
      }
    }
    return Optional.empty();
  }

  /// What replaces something, as said in the clause before: `Ce で置換されており、その置換量が`.
  ///
  /// @param reference the word that refers back
  /// @param floor what stands before belongs to an earlier quantity
  Optional<Run> before(int reference, int floor) {
    int at = reference - 1;
    while (at > Math.max(floor, reference - BACK)
        && kind(at) != Kind.REPLACES
        && kind(at) != Kind.STOP) {
      at--;
    }
    return kind(at) == Kind.REPLACES ? names.before(listEnd(at, 0)) : Optional.empty();
  }

  /// Where the list of names before the verb ends.
  private int listEnd(int verb, int floor) {
    int end = verb;
    while (end > floor && (kind(end - 1) == Kind.LINK || kind(end - 1) == Kind.ONE_OR_MORE)) {
      end--;
    }
    return end;
  }

  private static Limit limit(Run run, Quantity quantity) {
    return Limits.limit(run, quantity, "", "replacement");
  }

  private Kind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.STOP;
  }
}
