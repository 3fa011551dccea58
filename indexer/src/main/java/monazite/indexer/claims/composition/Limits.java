package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.claims.composition.Names.Joint;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Ties quantities to what they are of: names between comparison signs, before, or behind.
final class Limits {
  private static final int BACK = 14;
  private static final int EXPLANATION = 60;
  private static final Set<Kind> PASSED =
      Set.of(
          Kind.LINK,
          Kind.COLON,
          Kind.EQUALS,
          Kind.ABOUT,
          Kind.ONE_OR_MORE,
          Kind.OPEN,
          Kind.PREFERRED,
          Kind.OCCUPIES,
          Kind.MOL_RATIO,
          Kind.MINUS,
          Kind.CLOSE,
          Kind.AS,
          Kind.BASIS,
          Kind.INCLUDING);

  private final List<Token> tokens;
  private final Names names;
  private final LimitWords words;
  private final Place place;
  private final NamesBehind behind;
  private final Replacements replacements;
  private final Wholes wholes;
  private final Succession succession;
  private final Expressed expressed;
  private final Map<Integer, Limit> coming = new HashMap<>();
  private @Nullable Limit last;
  private int lastEnd = -1;
  private int consumed;
  private List<Token> ratio = List.of();

  Limits(List<Token> tokens, LimitWords words, List<Quantity> quantities) {
    this.tokens = tokens;
    this.words = words;
    names = new Names(tokens);
    place = new Place(tokens, names, words);
    behind = new NamesBehind(tokens, names, words);
    replacements = new Replacements(tokens, names, behind, words.spaced());
    wholes = new Wholes(tokens, names, behind, words);
    succession = new Succession(tokens, quantities);
    expressed = new Expressed(tokens, words.spaced());
  }

  /// The limit that a quantity sets; quantities are asked in their order.
  Optional<Limit> of(Quantity quantity) {
    Optional<Limit> found = find(quantity).map(limit -> expressed.of(limit, quantity));
    last = found.orElse(null);
    lastEnd = quantity.to();
    return found;
  }

  private Optional<Limit> find(Quantity quantity) {
    if (wholes.isBase(quantity)) {
      return Optional.empty();
    }
    if (coming.containsKey(quantity.from())) {
      return Optional.ofNullable(coming.get(quantity.from()));
    }
    Optional<Limit> next = nextOfRatio(quantity);
    if (next.isPresent()) {
      return next;
    }
    if (quantity.nameFrom() >= 0) {
      int name = quantity.nameFrom();
      while (name < quantity.nameTo() && tokens.get(name).is(Kind.OPEN)) {
        name++;
      }
      if (Quantities.isDifference(tokens, name)) {
        return Optional.of(difference(name, quantity));
      }
      return names.from(name).map(run -> limit(run, quantity, "", ""));
    }
    if (preferred(quantity)) {
      Limit before = last;
      return before == null
          ? Optional.empty()
          : Optional.of(
              new Limit(
                  before.names(),
                  before.joint(),
                  before.variables(),
                  quantity,
                  before.basis(),
                  "preferred"));
    }
    Optional<Limit> replaced = replacements.of(quantity).or(() -> wholes.part(quantity));
    if (replaced.isPresent()) {
      return replaced;
    }
    Optional<Limit> held =
        wholes.partBehind(quantity) || held(quantity) ? behind(quantity) : Optional.empty();
    if (held.isPresent()) {
      return held;
    }
    Optional<Limit> before = before(quantity);
    return before.isPresent() ? before : behind(quantity);
  }

  private Optional<Limit> behind(Quantity quantity) {
    Optional<Limit> found = behind.of(quantity);
    consumed = found.isPresent() ? behind.end() : consumed;
    return found;
  }

  /// `0.01 <= 1-x-y <= 0.1`: what the difference counts is what it stands behind in the formula.
  private Limit difference(int from, Quantity quantity) {
    StringBuilder expression = new StringBuilder();
    for (int at = from;
        at < quantity.nameTo() && kind(at) != Kind.OPEN && kind(at) != Kind.CLOSE;
        at++) {
      expression.append(tokens.get(at).text());
    }
    return new Limit(List.of(expression.toString()), Joint.LIST, true, quantity, "", "");
  }

  private boolean preferred(Quantity quantity) {
    int at = quantity.from() - 1;
    boolean said = false;
    while (at >= lastEnd
        && at >= 0
        && (kind(at) == Kind.PREFERRED
            || kind(at) == Kind.COMMA
            || kind(at) == Kind.AND
            || kind(at) == Kind.LINK)) {
      said |= kind(at) == Kind.PREFERRED;
      at--;
    }
    return said && at == lastEnd - 1;
  }

  /// `zirconia doped with 8 to 11 mol% of scandia`: a share of what is named behind.
  private boolean held(Quantity quantity) {
    int at = quantity.from() - 1;
    while (at >= Math.max(0, lastEnd)
        && (kind(at) == Kind.ABOUT || kind(at) == Kind.LINK || kind(at) == Kind.BASIS)) {
      if (words.holds().contains(tokens.get(at).text())) {
        return true;
      }
      at--;
    }
    return kind(at) == Kind.INCLUDING && words.holds().contains(tokens.get(at).text());
  }

  /// `Sm:Fe:Ca molar ratio 2:17:4`: the second and later numbers.
  private Optional<Limit> nextOfRatio(Quantity quantity) {
    if (ratio.isEmpty() || quantity.from() != lastEnd + 1 || kind(lastEnd) != Kind.COLON) {
      ratio = List.of();
      return Optional.empty();
    }
    Token name = ratio.getFirst();
    ratio = ratio.subList(1, ratio.size());
    return Optional.of(
        new Limit(List.of(name.text()), Joint.LIST, false, quantity, "mol_ratio", ""));
  }

  private Optional<Limit> before(Quantity quantity) {
    int at = quantity.from() - 1;
    if (isIndex(at, quantity)) {
      return Optional.empty();
    }
    boolean molar = false;
    int stop = Math.max(-1, at - BACK);
    while (at > stop && at >= lastEnd && (PASSED.contains(kind(at)) || parts(at, quantity))) {
      molar |= kind(at) == Kind.MOL_RATIO;
      int open = kind(at) == Kind.CLOSE ? explained(at) : -1;
      at = open > lastEnd ? open - 1 : at - 1;
    }
    if (kind(at) == Kind.BACK_REFERENCE) {
      return ofLast(at, quantity);
    }
    if (kind(at + 1) == Kind.AS && !tokens.get(at).isName()) {
      at--; // 希土類元素を酸化物に換算して
      while (at > lastEnd && kind(at) == Kind.LINK) {
        at--;
      }
    }
    at = expressed.aside(at, Math.max(lastEnd, consumed));
    at = place.occupied(place.skipped(at, quantity, lastEnd), lastEnd);
    if (at < Math.max(0, lastEnd)) {
      return Optional.empty();
    }
    Optional<Run> run = names.before(at + 1, consumed);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Run found = expressed.name(run.get());
    int front = found.from() - 1;
    if (molar && front > 0 && kind(front) == Kind.COLON) {
      return firstOfRatio(found, quantity);
    }
    String note = "";
    boolean whole = sharesBehind(quantity) || relative(found.to(), quantity);
    Optional<Run> part = whole ? part(passBack(found.from())) : Optional.empty();
    if (part.isPresent()) {
      note = "of " + found.text("+");
      found = part.get();
    } else if (kind(front) == Kind.OCCUPIES && !shareBehind(quantity).isEmpty()) {
      return Optional.empty(); // 占氧化铈1%的镧: the part is named behind
    } else if (front > 0 && (kind(front) == Kind.OCCUPIES || kind(front) == Kind.REPLACES)) {
      boolean share = kind(front) == Kind.OCCUPIES;
      int end = front;
      while (end > 0 && kind(end - 1) == Kind.LINK) {
        end--;
      }
      Optional<Run> owner = names.before(end);
      note = (share ? "of " : "for ") + found.text("+");
      found = owner.orElse(found);
    }
    boolean perFormula =
        kind(quantity.to()) == Kind.PER_FORMULA || kind(quantity.to() - 1) == Kind.PER_FORMULA;
    return ratioOrContent(found, quantity, molar, perFormula, note);
  }

  /// The comma of `Ga及びNbの一種を、合計で3%`, that of `含有量が、3%`, the `and` of `the element is Gd
  /// and is present in`: they stand within what is said of the names.
  private boolean parts(int comma, Quantity quantity) {
    if (words.spaced() && kind(comma) == Kind.AND) {
      return kind(comma + 1) == Kind.LINK && kind(comma - 1) == Kind.ELEMENT;
    }
    boolean mark =
        comma > 0 && comma + 1 < tokens.size() && ",、".contains(tokens.get(comma).text());
    if (!words.spaced() && mark && comma + 1 == quantity.from()) {
      return kind(comma - 1) == Kind.LINK;
    }
    return mark
        && kind(comma + 1) == Kind.LINK
        && (kind(comma - 1) == Kind.LINK || kind(comma - 1) == Kind.ONE_OR_MORE);
  }

  /// Whether a word says that the limit holds for each name: `Si and Fe of 20 ppm or less each`.
  private boolean ofEach(int from, Quantity quantity) {
    int stop = Math.min(tokens.size(), quantity.to() + 1);
    return tokens.subList(from, Math.max(from, stop)).stream()
        .anyMatch(token -> words.each().contains(token.text()));
  }

  /// The 2 of `(Lu1-x-yYb)2O3` limits nothing.
  private boolean isIndex(int close, Quantity quantity) {
    return kind(close) == Kind.CLOSE
        && kind(close - 1) == Kind.VARIABLE
        && quantity.unit().isEmpty()
        && quantity.point()
        && tokens.get(close).end() == tokens.get(quantity.from()).begin();
  }

  /// Where the bracket opens that ends here, if it explains the name before it; else -1. As in
  /// `R (R is ...)`.
  private int explained(int close) {
    int depth = 0;
    for (int at = close; at > Math.max(0, close - EXPLANATION); at--) {
      depth += kind(at) == Kind.CLOSE ? 1 : kind(at) == Kind.OPEN ? -1 : 0;
      if (depth == 0) {
        return tokens.get(at - 1).isName() ? at : -1;
      }
    }
    return -1;
  }

  /// `contains Dy, whose content is`: the name before the comma.
  private Optional<Limit> ofLast(int reference, Quantity quantity) {
    int at = reference - 1;
    while (at > lastEnd && (kind(at) == Kind.COMMA || kind(at) == Kind.AND)) {
      at--;
    }
    return at < Math.max(0, lastEnd)
        ? Optional.empty()
        : names
            .before(at + 1)
            .or(() -> replacements.before(reference, lastEnd))
            .map(run -> limit(run, quantity, "", ""));
  }

  /// The part of a whole that is named behind it: `A を B に対して`, `A で置換され、その量が B に対して`.
  private Optional<Run> part(int end) {
    Optional<Run> named = names.before(end);
    return named.isPresent() || kind(end - 1) != Kind.BACK_REFERENCE
        ? named
        : replacements.before(end - 1, lastEnd);
  }

  /// `A が R の 80 % 以上 を占める`: the verb stands behind.
  private boolean sharesBehind(Quantity quantity) {
    return kind(quantity.to()) == Kind.OCCUPIES
        || (kind(quantity.to()) == Kind.LINK && kind(quantity.to() + 1) == Kind.OCCUPIES);
  }

  /// `A を B に対して 3 %`: the name before the quantity is the whole.
  private boolean relative(int from, Quantity quantity) {
    return tokens.subList(from, Math.max(from, quantity.from())).stream()
        .anyMatch(token -> token.is(Kind.LINK) && words.relativeTo().contains(token.text()));
  }

  private int passBack(int from) {
    int at = from;
    while (at > 0 && kind(at - 1) == Kind.LINK) {
      at--;
    }
    return at;
  }

  /// A ratio of two names is a range only where it is molar and both are elements.
  private Optional<Limit> ratioOrContent(
      Run run, Quantity quantity, boolean molarNear, boolean perFormula, String note) {
    boolean molar = molarNear;
    boolean mass = false;
    int front = run.from() - 1;
    int stop = Math.max(0, front - 8);
    for (int at = front;
        at >= stop && at >= lastEnd && kind(at) != Kind.STOP && kind(at) != Kind.COMMA;
        at--) {
      molar |= kind(at) == Kind.MOL_RATIO;
      mass |= kind(at) == Kind.MASS_RATIO;
    }
    if (mass) {
      return Optional.empty();
    }
    if (molar && !run.variables()) {
      boolean pair = texts(run).size() == 2;
      Optional<Run> over =
          front > 0 && kind(front) == Kind.TO ? names.before(front) : Optional.empty();
      if (over.isPresent()) {
        List<String> both =
            List.of(over.get().names().getLast().text(), run.names().getFirst().text());
        return Optional.of(new Limit(both, Joint.RATIO, false, quantity, "mol_ratio", note));
      }
      return pair
          ? Optional.of(new Limit(texts(run), Joint.RATIO, false, quantity, "mol_ratio", note))
          : Optional.empty();
    }
    boolean forEach = note.isEmpty() && ofEach(run.to(), quantity);
    String share = forEach ? Limit.EACH : note.isEmpty() ? shareBehind(quantity) : note;
    List<Limit> own = succession.of(run, quantity);
    if (!own.isEmpty()) {
      own.forEach(limit -> coming.put(limit.quantity().from(), limit));
      return Optional.of(own.getFirst());
    }
    return Optional.of(limit(run, quantity, perFormula ? "formula_index" : "", share));
  }

  private String shareBehind(Quantity quantity) {
    int at = quantity.to();
    boolean linked = at + 1 < tokens.size() && kind(at) == Kind.LINK && tokens.get(at + 1).isName();
    return linked ? "of " + tokens.get(at + 1).text() : "";
  }

  private Optional<Limit> firstOfRatio(Run last, Quantity quantity) {
    List<Token> all = new ArrayList<>(last.names());
    int at = last.from() - 1;
    while (at > 0 && kind(at) == Kind.COLON && tokens.get(at - 1).isName()) {
      all.addFirst(tokens.get(at - 1));
      at -= 2;
    }
    ratio = List.copyOf(all.subList(1, all.size()));
    return Optional.of(
        new Limit(List.of(all.getFirst().text()), Joint.LIST, false, quantity, "mol_ratio", ""));
  }

  private static List<String> texts(Run run) {
    return run.names().stream().map(Token::text).distinct().toList();
  }

  static Limit limit(Run run, Quantity quantity, String basis, String note) {
    return new Limit(texts(run), run.joint(), run.variables(), quantity, basis, note);
  }

  private Kind kind(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.STOP;
  }
}
