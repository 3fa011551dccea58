package monazite.indexer.claims.composition;

import java.util.List;
import java.util.Optional;
import monazite.indexer.claims.composition.Names.Joint;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;

/// Reads as which compound a content is stated: `2 to 5 wt% of cerium, calculated as CeO2`,
/// `CeO2換算で20質量%のCe`.
final class Expressed {
  private static final int AHEAD = 10;

  private final List<Token> tokens;
  private final boolean before;
  private int told = -1;

  /// @param spaced the compound stands behind the word, else before it
  Expressed(List<Token> tokens, boolean spaced) {
    this.tokens = tokens;
    before = !spaced;
  }

  /// The name before a quantity, or the compound that it is stated as.
  Run name(Run found) {
    if (!before) {
      return found;
    }
    if (kind(found.to()) == Kind.AS) {
      return only(found.to() - 1);
    }
    int at = found.from() - 1;
    while (at > found.from() - 4 && (kind(at) == Kind.LINK || kind(at) == Kind.COMMA)) {
      at--;
    }
    return kind(at) == Kind.AS && kind(at - 1) == Kind.ELEMENT ? only(at - 1) : found;
  }

  /// The limit with the compound that is named behind its quantity.
  Limit of(Limit limit, Quantity quantity) {
    if (limit.variables() || limit.joint() == Joint.RATIO) {
      return limit;
    }
    Optional<Token> compound =
        before
            ? bracketed(quantity.to())
            : told(quantity.to()).or(() -> toldBefore(quantity.from()));
    return compound
        .map(
            token ->
                new Limit(
                    List.of(token.text()),
                    Joint.LIST,
                    false,
                    quantity,
                    limit.basis(),
                    limit.note()))
        .orElse(limit);
  }

  private Optional<Token> told(int from) {
    for (int at = from; at < from + AHEAD; at++) {
      if (kind(at) == Kind.STOP || kind(at) == Kind.NUMBER || kind(at) == Kind.BALANCE) {
        return Optional.empty();
      }
      if (kind(at) == Kind.AS) {
        told = at;
        int name = at + 1;
        while (kind(name) == Kind.LINK) {
          name++;
        }
        return kind(name) == Kind.ELEMENT ? Optional.of(tokens.get(name)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `calculated as CeO2, 2 to 5 wt% of cerium`, where no quantity before it was stated so.
  private Optional<Token> toldBefore(int from) {
    Optional<Token> compound = Optional.empty();
    for (int at = from - 1; at > Math.max(told, from - AHEAD); at--) {
      if (kind(at) == Kind.STOP || kind(at) == Kind.NUMBER) {
        return Optional.empty();
      }
      if (kind(at) == Kind.AS) {
        return compound;
      }
      compound =
          kind(at) == Kind.ELEMENT
              ? Optional.of(tokens.get(at))
              : kind(at) == Kind.LINK || compound.isEmpty() ? compound : Optional.empty();
    }
    return Optional.empty();
  }

  /// The compound of `iron, calculated as Fe2O3, 20 ppm`, where the name before it is still free.
  ///
  /// @param floor what stands before this belongs to an earlier quantity
  int aside(int at, int floor) {
    int as = at - 2;
    while (kind(as) == Kind.LINK) {
      as--;
    }
    boolean told =
        !before
            && kind(at) == Kind.COMMA
            && kind(at - 1) == Kind.ELEMENT
            && kind(as) == Kind.AS
            && kind(as - 1) == Kind.COMMA
            && kind(as - 2) == Kind.ELEMENT
            && as - 2 >= floor;
    return told ? at - 1 : at;
  }

  /// `20~30wt%(以CeO2计)`.
  private Optional<Token> bracketed(int from) {
    if (kind(from) != Kind.OPEN && kind(from) != Kind.COMMA) {
      return Optional.empty();
    }
    int at = from + 1;
    while (kind(at) == Kind.LINK) {
      at++;
    }
    boolean said =
        kind(at) == Kind.ELEMENT && kind(at + 1) == Kind.AS && kind(at + 2) != Kind.NUMBER;
    return said ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  private Run only(int at) {
    return new Run(List.of(tokens.get(at)), Joint.LIST, at, at + 1);
  }

  private Kind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.STOP;
  }
}
