package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.indexer.claims.composition.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the quantities among tokens: `5 to 12 wt%`, `0.1 < x <= 0.5`, `3質量%以上5質量%未満`, ...
final class Quantities {
  private static final int NAME_LENGTH = 12;

  private final List<Token> tokens;

  private Quantities(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Quantity> in(List<Token> tokens) {
    Quantities reader = new Quantities(tokens);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Quantity quantity = reader.at(at);
      if (quantity == null) {
        at++;
      } else {
        found.add(quantity.unit().equals("%") ? reader.beforehand(quantity) : quantity);
        at = quantity.to();
      }
    }
    return found;
  }

  /// One number with what binds it.
  ///
  /// @param direction -1 an upper bound, 1 a lower one, 0 neither
  private record Bound(double value, String unit, int direction, boolean inclusive, int end) {}

  private @Nullable Quantity at(int start) {
    if (!begins(tokens.get(start))) {
      return null;
    }
    boolean between = kind(start) == Kind.BETWEEN;
    int at = skip(start, Kind.BETWEEN, Kind.ABOUT);
    if (isDifference(tokens, at)) {
      return null; // b = 100-a-c
    }
    Bound first = bound(at);
    if (first == null) {
      return null;
    }
    int next = skip(first.end(), Kind.ABOUT);
    boolean ranged =
        kind(next) == Kind.TO || kind(next) == Kind.MINUS || (between && kind(next) == Kind.AND);
    if (ranged) {
      Bound second = bound(skip(next + 1, Kind.ABOUT));
      if (second != null && second.direction() >= -1) {
        return range(first, second, start);
      }
    }
    Bound upper = first.direction() == 0 && isOperator(next) ? bound(next) : null;
    if (upper != null
        && upper.direction() == -1
        && upper.value() > first.value()
        && tokens.get(next).text().length() > 2
        && (first.unit().isEmpty() || first.unit().equals(upper.unit()))) {
      return range(first, upper, start);
    }
    Quantity chain = chain(first, start);
    if (chain != null) {
      return chain;
    }
    if (first.direction() == 0) {
      return quantity(first, first, true, true, start, first.end());
    }
    return twoBounds(first, start);
  }

  private boolean isOperator(int at) {
    return at < tokens.size() && tokens.get(at).isOperator();
  }

  private static boolean begins(Token token) {
    return token.is(Kind.NUMBER)
        || token.is(Kind.BETWEEN)
        || token.is(Kind.ABOUT)
        || token.isOperator();
  }

  private Quantity range(Bound first, Bound second, int start) {
    boolean loInclusive = first.direction() != 1 || first.inclusive();
    boolean hiInclusive = second.direction() != -1 || second.inclusive();
    return quantity(first, second, loInclusive, hiInclusive, start, second.end());
  }

  /// `3 % or more and less than 5 %`: two bounds that face each other.
  private Quantity twoBounds(Bound first, int start) {
    int next = first.end();
    int steps = 0;
    while (steps < 3
        && (kind(next) == Kind.AND
            || kind(next) == Kind.COMMA
            || kind(next) == Kind.LINK
            || kind(next) == Kind.ABOUT)) {
      next++;
      steps++;
    }
    Bound second = bound(next);
    boolean facing =
        second != null
            && first.direction() * second.direction() == -1
            && agree(first.unit(), second.unit());
    if (second != null && facing && first.direction() == 1 && second.value() >= first.value()) {
      return quantity(first, second, first.inclusive(), second.inclusive(), start, second.end());
    }
    if (second != null && facing && first.direction() == -1 && first.value() >= second.value()) {
      return quantity(second, first, second.inclusive(), first.inclusive(), start, second.end());
    }
    return oneBound(first, start);
  }

  private Quantity oneBound(Bound bound, int start) {
    boolean lower = bound.direction() == 1;
    Quantity found =
        new Quantity(
            lower ? Optional.of(bound.value()) : Optional.empty(),
            lower && bound.inclusive(),
            lower ? Optional.empty() : Optional.of(bound.value()),
            !lower && bound.inclusive(),
            bound.unit(),
            start,
            bound.end(),
            -1,
            -1);
    int next = skip(bound.end(), Kind.COMMA, Kind.OPEN);
    if (!lower && (kind(next) == Kind.INCLUDES_ZERO || kind(next) == Kind.EXCLUDES_ZERO)) {
      return found.withLo(0, kind(next) == Kind.INCLUDES_ZERO, next + 1);
    }
    return found;
  }

  /// `0.1 < x <= 0.5`, read from its first number.
  private @Nullable Quantity chain(Bound first, int start) {
    int sign = first.end();
    if (first.direction() != 0 || !isSign(sign)) {
      return null;
    }
    int name = sign + 1;
    int end = nameEnd(name);
    if (end == name) {
      return null;
    }
    boolean rising = kind(sign) == Kind.LE || kind(sign) == Kind.LT;
    boolean inclusive = kind(sign) == Kind.LE || kind(sign) == Kind.GE;
    Bound second = isSign(end) ? bound(end) : null;
    if (second == null) {
      Optional<Double> value = Optional.of(first.value());
      return new Quantity(
          rising ? value : Optional.empty(),
          rising && inclusive,
          rising ? Optional.empty() : value,
          !rising && inclusive,
          first.unit(),
          start,
          end,
          name,
          end);
    }
    Bound low = rising ? first : second;
    Bound high = rising ? second : first;
    return new Quantity(
        Optional.of(low.value()),
        rising ? inclusive : second.inclusive(),
        Optional.of(high.value()),
        rising ? second.inclusive() : inclusive,
        unit(second.unit(), first.unit()),
        start,
        second.end(),
        name,
        end);
  }

  private int nameEnd(int name) {
    int end = isDifference(tokens, name) ? name + 1 : name;
    while (end < tokens.size() && end - name < NAME_LENGTH && !isSign(end) && isNamePart(end)) {
      end++;
    }
    return end;
  }

  /// Whether `1-x`, `100-a-b` begins here: what is left of a fixed sum.
  static boolean isDifference(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).is(Kind.NUMBER)
        && tokens.get(at + 1).is(Kind.MINUS)
        && (tokens.get(at + 2).is(Kind.VARIABLE) || smallLetter(tokens.get(at + 2)));
  }

  /// The a of `100-a-b` is no article.
  private static boolean smallLetter(Token token) {
    return token.text().length() == 1
        && token.text().charAt(0) >= 'a'
        && token.text().charAt(0) <= 'z';
  }

  private boolean isSign(int at) {
    return at < tokens.size()
        && tokens.get(at).isOperator()
        && tokens.get(at).text().length() < 3
        && !Lexicon.isLatin(tokens.get(at).text().charAt(0))
        && tokens.get(at).text().charAt(0) < '\u3000';
  }

  private boolean isNamePart(int at) {
    Token token = tokens.get(at);
    return token.isName()
        || token.is(Kind.PLUS)
        || token.is(Kind.MINUS)
        || token.is(Kind.SLASH)
        || token.is(Kind.OPEN)
        || token.is(Kind.CLOSE);
  }

  /// An operator, a number, a unit, a comparing word behind it: whatever of these is there.
  private @Nullable Bound bound(int start) {
    int at = start;
    int direction = 0;
    boolean inclusive = true;
    if (at < tokens.size() && tokens.get(at).isOperator()) {
      Kind operator = kind(at);
      direction = operator == Kind.GE || operator == Kind.GT ? 1 : -1;
      inclusive = operator == Kind.GE || operator == Kind.LE;
      at = skip(at + 1, Kind.ABOUT);
    }
    if (kind(at) != Kind.NUMBER) {
      return null;
    }
    double value = tokens.get(at).value();
    at++;
    String unit = "";
    if (kind(at) == Kind.BASIS || kind(at) == Kind.PERCENT || kind(at) == Kind.UNIT) {
      unit = kind(at) == Kind.UNIT ? "other" : tokens.get(at).text();
      at++;
    }
    if (direction == 0 && at < tokens.size() && tokens.get(at).isSuffix()) {
      Kind suffix = kind(at);
      direction = suffix == Kind.SUFFIX_GE || suffix == Kind.SUFFIX_GT ? 1 : -1;
      inclusive = suffix == Kind.SUFFIX_GE || suffix == Kind.SUFFIX_LE;
      at++;
    }
    if (direction == 0 && wordBehind(at)) {
      Kind operator = kind(at);
      direction = operator == Kind.GE || operator == Kind.GT ? 1 : -1;
      inclusive = operator == Kind.GE || operator == Kind.LE;
      at++;
    }
    return new Bound(value, unit, direction, inclusive, at);
  }

  /// `2000 ppm at most`: a comparing word that binds no number behind it.
  private boolean wordBehind(int at) {
    return isOperator(at)
        && tokens.get(at).text().length() > 2
        && kind(skip(at + 1, Kind.ABOUT, Kind.LINK)) != Kind.NUMBER
        && !isNameAt(at + 1);
  }

  private boolean isNameAt(int at) {
    return at < tokens.size() && tokens.get(at).isName();
  }

  /// With the basis of `占氧化铈摩尔量的1%`, told right before the number.
  private Quantity beforehand(Quantity quantity) {
    int start = quantity.from();
    int at = start - 1;
    while (at >= Math.max(0, start - 3) && (kind(at) == Kind.LINK || kind(at) == Kind.ABOUT)) {
      at--;
    }
    boolean told = at > 0 && kind(at) == Kind.BASIS && kind(at - 1) != Kind.NUMBER;
    return told ? quantity.withUnit(tokens.get(at).text()) : quantity;
  }

  private static Quantity quantity(
      Bound low, Bound high, boolean loInclusive, boolean hiInclusive, int from, int to) {
    return new Quantity(
        Optional.of(low.value()),
        loInclusive,
        Optional.of(high.value()),
        hiInclusive,
        unit(high.unit(), low.unit()),
        from,
        to,
        -1,
        -1);
  }

  private static String unit(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private int skip(int from, Kind passed) {
    return skip(from, passed, passed);
  }

  private int skip(int from, Kind one, Kind other) {
    int at = from;
    while (at < tokens.size() && (kind(at) == one || kind(at) == other)) {
      at++;
    }
    return at;
  }

  private Kind kind(int at) {
    return at < tokens.size() ? tokens.get(at).kind() : Kind.STOP;
  }
}
