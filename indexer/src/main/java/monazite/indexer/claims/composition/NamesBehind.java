package monazite.indexer.claims.composition;

import java.util.List;
import java.util.Optional;
import monazite.indexer.claims.composition.Names.Joint;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;

/// Ties a quantity to what is named behind it: `2 to 4 wt% of neodymium`, `3 % Al`.
final class NamesBehind {
  private static final int AHEAD = 7;

  private final List<Token> tokens;
  private final Names names;
  private final LimitWords words;
  private int end;

  NamesBehind(List<Token> tokens, Names names, LimitWords words) {
    this.words = words;
    this.tokens = tokens;
    this.names = names;
  }

  Optional<Limit> of(Quantity quantity) {
    int at = behindWhole(quantity.to());
    boolean molar = false;
    boolean any = false;
    int stop = Math.min(tokens.size(), at + AHEAD);
    while (at < stop
        && (kind(at) == Kind.LINK
            || kind(at) == Kind.ABOUT
            || kind(at) == Kind.ONE_OR_MORE
            || kind(at) == Kind.MOL_RATIO
            || ((kind(at) == Kind.COMPOUND_NOUN || kind(at) == Kind.OTHER)
                && kind(at + 1) == Kind.ONE_OR_MORE)
            || kind(at) == Kind.INCLUDING
            || modifies(at))) {
      molar |= kind(at) == Kind.MOL_RATIO;
      any |= kind(at) == Kind.ONE_OR_MORE;
      at++;
    }
    boolean direct =
        at == quantity.to() || (at == quantity.to() + 1 && words.of().contains(text(at - 1)));
    boolean adjacent = direct && !quantity.point() && names.from(at).isPresent();
    if (quantity.unit().isEmpty() && !molar && !adjacent) {
      return Optional.empty();
    }
    Optional<Run> run = names.from(at);
    if (run.isEmpty() || run.get().variables() || hyphened(run.get())) {
      return Optional.empty();
    }
    Run found = own(members(run.get()));
    boolean list =
        any
            || kind(found.to()) == Kind.ONE_OR_MORE
            || words.together().contains(text(quantity.from() - 1))
            || words.each().contains(text(quantity.from() - 1))
            || words.together().contains(text(quantity.to()));
    Run kept =
        list
                || found.names().size() == 1
                || (kind(found.from() + 1) == Kind.AND && !restFollows(found.to()))
            ? found
            : first(found);
    end = kept.to();
    boolean forEach =
        words.each().contains(text(quantity.from() - 1))
            || words.each().contains(text(quantity.to()));
    String note = forEach ? Limit.EACH : "";
    return Optional.of(Limits.limit(kept, quantity, molar ? "mol_ratio" : "", note));
  }

  /// Where the names of the last quantity end.
  int end() {
    return end;
  }

  /// The names without those that have their own quantity: `3%のAl及びCu 5%`, `1%的Co,Ga和Cu各2%`.
  private Run own(Run run) {
    int next = run.to();
    boolean forEach = words.each().contains(text(next));
    next += forEach || kind(next) == Kind.COLON || kind(next) == Kind.EQUALS ? 1 : 0;
    boolean quantified =
        next < tokens.size() && (kind(next) == Kind.NUMBER || tokens.get(next).isOperator());
    int last = run.names().size() - 1;
    if (!quantified || last < 1) {
      return run;
    }
    int end = run.to() - 1;
    while (forEach && last > 1 && kind(end - 1) != Kind.COMMA) {
      last--;
      end -= 2;
    }
    return new Run(run.names().subList(0, last), run.joint(), run.from(), end);
  }

  /// `3 % Y und Co als Rest`: the last name is the remainder.
  private boolean restFollows(int at) {
    return kind(at) == Kind.BALANCE;
  }

  /// Behind `..., bezogen auf das Ceroxid,`: the whole is named before the part.
  private int behindWhole(int from) {
    int at = kind(from) == Kind.COMMA ? from + 1 : from;
    if (at >= tokens.size() || !words.occupies().contains(tokens.get(at).text())) {
      return from;
    }
    int end = at + 1;
    while (end < at + AHEAD && (kind(end) == Kind.LINK || kind(end) == Kind.ELEMENT)) {
      end++;
    }
    return kind(end) == Kind.COMMA ? end + 1 : from;
  }

  /// `one rare earth element selected from Nd and Pr` is Nd and Pr.
  private Run members(Run run) {
    if (run.names().size() > 1 || kind(run.to()) != Kind.ONE_OR_MORE) {
      return run;
    }
    return names.from(pass(run.to())).filter(list -> !list.variables()).orElse(run);
  }

  private static Run first(Run run) {
    return new Run(run.names().subList(0, 1), Joint.LIST, run.from(), run.from() + 1);
  }

  /// Behind the words that may stand before a list.
  int pass(int from) {
    int at = from;
    while (at < tokens.size()
        && at < from + AHEAD
        && (kind(at) == Kind.LINK || kind(at) == Kind.ONE_OR_MORE || kind(at) == Kind.ABOUT)) {
      at++;
    }
    return at;
  }

  /// `samarium-iron-nitride powder` is no samarium.
  private boolean hyphened(Run run) {
    Token last = tokens.get(run.to() - 1);
    return last.named()
        && kind(run.to()) == Kind.MINUS
        && tokens.get(run.to()).begin() == last.end()
        && kind(run.to() + 1) != Kind.NUMBER;
  }

  /// An adjective before a name: `of colloidal ceria`.
  private boolean modifies(int at) {
    return kind(at) == Kind.OTHER
        && (kind(at + 1) == Kind.ELEMENT || kind(at + 1) == Kind.OTHER)
        && words.modifiers().matcher(text(at)).matches();
  }

  private String text(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  private Kind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.STOP;
  }
}
