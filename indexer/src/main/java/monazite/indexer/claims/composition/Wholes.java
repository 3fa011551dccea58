package monazite.indexer.claims.composition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;

/// Tells the whole that shares are of from its parts.
final class Wholes {
  private static final int THING = 6;
  private static final double ALL = 100;

  private final List<Token> tokens;
  private final Names names;
  private final NamesBehind behind;
  private final LimitWords words;

  Wholes(List<Token> tokens, Names names, NamesBehind behind, LimitWords words) {
    this.tokens = tokens;
    this.names = names;
    this.behind = behind;
    this.words = words;
  }

  /// Whether an amount is what others are counted against: `per 100 mol% of BaTiO3`.
  boolean isBase(Quantity quantity) {
    boolean all = quantity.point() && quantity.hi().filter(value -> value == ALL).isPresent();
    return all
        && (words.relativeTo().contains(text(quantity.to()))
            || words.per().contains(text(quantity.to()))
            || words.per().contains(text(quantity.from() - 1)));
  }

  /// `M の 50 % 以上 が Zr`: the part is named behind, the whole before.
  boolean partBehind(Quantity quantity) {
    return words.partOf().contains(text(quantity.from() - 1))
        && words.partIs().contains(text(quantity.to()));
  }

  /// `at least 70 % of the rare earth metal being lanthanum`: the part is named behind the whole.
  Optional<Limit> part(Quantity quantity) {
    int at = quantity.to();
    if (words.nameLast()
        || quantity.unit().isEmpty()
        || kind(at) != Kind.LINK
        || words.partOf().contains(text(at))) {
      return Optional.empty();
    }
    int stop = at + THING;
    boolean whole = false;
    while (at < stop
        && !words.partIs().contains(text(at))
        && (kind(at) == Kind.LINK
            || kind(at) == Kind.OTHER
            || kind(at) == Kind.COMPOUND_NOUN
            || kind(at) == Kind.ELEMENT
            || kind(at) == Kind.LETTER)) {
      whole |= kind(at) == Kind.ELEMENT || kind(at) == Kind.LETTER;
      at++;
    }
    if (!whole || !words.partIs().contains(text(at))) {
      return Optional.empty();
    }
    int verb = at;
    Optional<Run> run =
        names
            .from(behind.pass(at + 1))
            .or(() -> names.before(verb).filter(part -> part.from() > quantity.to() + 1));
    return run.filter(found -> !found.variables() && !counted(found.to()))
        .map(found -> Limits.limit(found, quantity, "", "share"));
  }

  private boolean counted(int at) {
    return kind(at) == Kind.NUMBER || (at < tokens.size() && tokens.get(at).isOperator());
  }

  private String text(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  private Kind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.STOP;
  }
}
