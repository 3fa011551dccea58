package monazite.indexer.claims.phrase;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a regular expression for what its matches begin with.
final class RegexReader {
  private static final class UnknownSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String regex;
  private final boolean withCase;
  private int at;

  private RegexReader(Pattern pattern) {
    this.regex = pattern.pattern();
    this.withCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) == 0;
  }

  /// Its beginnings, in codes with case where the expression minds it; empty where they don't
  /// narrow the places to look at, or the expression holds what isn't read here.
  static Optional<Beginnings> beginnings(Pattern pattern) {
    int known = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    if ((pattern.flags() & ~known) != 0) {
      return Optional.empty();
    }
    try {
      RegexReader reader = new RegexReader(pattern);
      Beginnings found = reader.alternatives();
      return reader.more() || found.tellNothing() ? Optional.empty() : Optional.of(found.closed());
    } catch (UnknownSyntaxException e) {
      return Optional.empty();
    }
  }

  private int code(char c) {
    return withCase ? FoldedText.codeWithCase(c) : FoldedText.code(c);
  }

  private boolean more() {
    return at < regex.length();
  }

  private char peek() {
    if (!more()) {
      throw new UnknownSyntaxException();
    }
    return regex.charAt(at);
  }

  private char take() {
    char c = peek();
    at++;
    return c;
  }

  private boolean skip(String expected) {
    boolean there = regex.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  private Beginnings alternatives() {
    Beginnings all = sequence();
    while (skip("|")) {
      all = all.or(sequence());
    }
    return all;
  }

  private Beginnings sequence() {
    Beginnings all = Beginnings.ofNothing();
    while (more() && peek() != '|' && peek() != ')') {
      all = all.then(repeated(atom()));
    }
    return all;
  }

  private Beginnings repeated(Beginnings once) {
    if (!more()) {
      return once;
    }
    Beginnings repeated = once;
    switch (peek()) {
      case '?' -> repeated = once.or(Beginnings.ofNothing());
      case '*' -> repeated = once.then(once.or(Beginnings.ofNothing())).or(Beginnings.ofNothing());
      case '+' -> repeated = once.then(once.or(Beginnings.ofNothing()));
      case '{' -> repeated = counted(once);
      default -> {
        return once;
      }
    }
    at++;
    if (more() && (peek() == '?' || peek() == '+')) {
      at++;
    }
    return repeated;
  }

  /// Leaves the place at the closing brace.
  private Beginnings counted(Beginnings once) {
    int close = regex.indexOf('}', at);
    if (close < 0) {
      throw new UnknownSyntaxException();
    }
    boolean maybeNone = regex.charAt(at + 1) == '0';
    at = close;
    Beginnings some = once.then(once.or(Beginnings.ofNothing()));
    return maybeNone ? some.or(Beginnings.ofNothing()) : some;
  }

  private Beginnings atom() {
    char c = take();
    return switch (c) {
      case '(' -> group();
      case '[' -> Beginnings.ofOne(charClass());
      case '.' -> Beginnings.ofOne(anything());
      case '^' -> Beginnings.ofStart();
      case '$' -> Beginnings.ofNothing();
      case '\\' -> escaped();
      case '*', '+', '?', '{' -> throw new UnknownSyntaxException();
      default -> Beginnings.ofUnit(code(c));
    };
  }

  private Beginnings group() {
    if (skip("?!)")) {
      return Beginnings.none();
    }
    boolean looks = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
    if (!looks && !skip("?:") && more() && peek() == '?') {
      throw new UnknownSyntaxException();
    }
    Beginnings inner = alternatives();
    if (take() != ')') {
      throw new UnknownSyntaxException();
    }
    return looks ? Beginnings.ofNothing() : inner;
  }

  private Beginnings escaped() {
    char c = take();
    if (c == 'Q') {
      return quoted();
    }
    if (c == 'b' || c == 'B') {
      return Beginnings.ofNothing();
    }
    boolean[] codes = new boolean[FoldedText.CODES];
    if (isClass(c)) {
      addClass(codes, c);
      return Beginnings.ofOne(codes);
    }
    return Beginnings.ofUnit(code(literal(c)));
  }

  private Beginnings quoted() {
    int end = regex.indexOf("\\E", at);
    String text = regex.substring(at, end < 0 ? regex.length() : end);
    at = end < 0 ? regex.length() : end + 2;
    Beginnings all = Beginnings.ofNothing();
    // A quantifier behind \E is of the last character only; it isn't read here.
    if (more() && "?*+{".indexOf(peek()) >= 0) {
      throw new UnknownSyntaxException();
    }
    for (int i = 0; i < text.length(); i++) {
      all = all.then(Beginnings.ofUnit(code(text.charAt(i))));
    }
    return all;
  }

  private static boolean isClass(char c) {
    return "dDsSwWpPhHvVR".indexOf(c) >= 0;
  }

  private void addClass(boolean[] codes, char c) {
    if (c == 'p' || c == 'P') {
      int close = regex.indexOf('}', at);
      at = more() && peek() == '{' && close > 0 ? close + 1 : at + 1;
    }
    for (int code = 0; code < codes.length; code++) {
      boolean ascii = !FoldedText.beyondAscii(code);
      codes[code] |=
          switch (c) {
            case 'd' -> code >= '0' && code <= '9';
            case 's' -> code == ' ' || (code >= '\t' && code <= '\r');
            case 'w' -> ascii && (Character.isLetterOrDigit(code) || code == '_');
            default -> true;
          };
    }
  }

  /// The character that an escape stands for.
  private char literal(char c) {
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(regex.substring(at - 4, at), 16);
    }
    int control = "tnrf".indexOf(c);
    if (control >= 0) {
      return "\t\n\r\f".charAt(control);
    }
    if (Character.isLetterOrDigit(c)) {
      throw new UnknownSyntaxException();
    }
    return c;
  }

  private static boolean[] anything() {
    boolean[] codes = new boolean[FoldedText.CODES];
    java.util.Arrays.fill(codes, true);
    return codes;
  }

  /// A class in brackets; of a negated one all that it can't exclude.
  private boolean[] charClass() {
    boolean[] codes = new boolean[FoldedText.CODES];
    boolean negated = skip("^");
    boolean first = true;
    while (first || peek() != ']') {
      first = false;
      char from = take();
      if (from == '[' || (from == '&' && peek() == '&')) {
        throw new UnknownSyntaxException();
      }
      if (from == '\\') {
        from = take();
        if (isClass(from)) {
          addClass(codes, from);
          continue;
        }
        from = literal(from);
      }
      range(codes, from);
    }
    at++;
    return negated ? anything() : codes;
  }

  private void range(boolean[] codes, char from) {
    char to = from;
    if (peek() == '-' && at + 1 < regex.length() && regex.charAt(at + 1) != ']') {
      at++;
      to = take();
      if (to == '\\') {
        to = literal(take());
      }
    }
    for (int c = from; c <= to; c++) {
      codes[code((char) c)] = true;
    }
  }
}
