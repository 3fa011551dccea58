package monazite.indexer.claims.composition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import monazite.indexer.claims.composition.Token.Kind;

/// Reads over the thing that something is contained in, where it stands between the name and the
/// quantity: `the content of Dy in the magnet is`, `Dy in the magnet in an amount of`.
final class Place {
  private static final int LONGEST = 6;
  private static final int SHORT = 2;
  private static final int VERB = 3;
  private static final Set<Kind> THING = Set.of(Kind.OTHER, Kind.COMPOUND_NOUN);

  private final List<Token> tokens;
  private final Names names;
  private final LimitWords words;

  Place(List<Token> tokens, Names names, LimitWords words) {
    this.tokens = tokens;
    this.names = names;
    this.words = words;
  }

  /// The last token of the name before the thing; the same place where no content is spoken of.
  ///
  /// @param blocked the last token before the quantity that doesn't merely link
  /// @param from what stands before this belongs to an earlier quantity
  int skipped(int blocked, Quantity quantity, int from) {
    int least = Math.max(0, from);
    int at = blocked;
    boolean plain = true;
    while (at >= least && at > blocked - LONGEST && isThing(at, blocked)) {
      plain &= tokens.get(at).is(Kind.OTHER);
      at--;
    }
    int thing = at;
    boolean content = false;
    boolean inside = !words.spaced() && placed(blocked + 1, quantity.from());
    while (at >= least && at < blocked && links(at)) {
      content |= speaksOfContent(at);
      inside |= placed(at, at + 1);
      at--;
    }
    boolean near = content && plain && blocked - thing <= SHORT;
    boolean told = inside && at < thing && (content || around(quantity, blocked) || before(at));
    return near || told ? at : blocked;
  }

  /// The last token of the name before `占抛光粉总质量的`, whose thing is no name; the same place
  /// where there is none.
  int occupied(int blocked, int from) {
    int at = blocked;
    while (at >= Math.max(0, from) && at > blocked - LONGEST && isThing(at, blocked)) {
      at--;
    }
    if (at == blocked || at < Math.max(0, from) || !tokens.get(at).is(Kind.OCCUPIES)) {
      return blocked;
    }
    at--;
    while (at >= Math.max(0, from) && (links(at) || tokens.get(at).is(Kind.AS))) {
      at--;
    }
    return at;
  }

  /// A word between name and thing, or the dash of `Dy-Gehalt`.
  private boolean links(int at) {
    return tokens.get(at).is(Kind.LINK) || tokens.get(at).is(Kind.MINUS);
  }

  /// A word of the thing's name; an element's name only before one: `the rare earth oxide`.
  private boolean isThing(int at, int blocked) {
    return THING.contains(tokens.get(at).kind())
        || (at < blocked
            && tokens.get(at).is(Kind.ELEMENT)
            && tokens.get(at).named()
            && tokens.get(at + 1).is(Kind.COMPOUND_NOUN));
  }

  /// Whether one of the tokens says `in`; where words aren't spaced it stands behind the thing.
  private boolean placed(int begin, int end) {
    return tokens.subList(begin, end).stream()
        .anyMatch(token -> words.places().contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /// `in an amount of 3 %`, `3 % contained`.
  private boolean around(Quantity quantity, int blocked) {
    int end = Math.min(tokens.size(), quantity.to() + VERB);
    for (int at = blocked + 1; at < end; at++) {
      boolean within = at >= quantity.from() && at < quantity.to();
      if (!within && speaksOfContent(at)) {
        return true;
      }
    }
    return false;
  }

  /// `content of Dy`: the word stands before the name.
  private boolean before(int last) {
    int at = names.before(last + 1).map(Names.Run::from).orElse(0) - 1;
    while (at >= 0 && tokens.get(at).is(Kind.LINK)) {
      if (speaksOfContent(at)) {
        return true;
      }
      at--;
    }
    return false;
  }

  private boolean speaksOfContent(int at) {
    String text = tokens.get(at).text().toLowerCase(Locale.ROOT);
    return words.contents().stream().anyMatch(text::contains);
  }
}
