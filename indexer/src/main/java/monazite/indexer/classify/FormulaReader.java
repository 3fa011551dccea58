package monazite.indexer.classify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.family.FormulaPattern.Shape;

/// Reads one formula at a place of a text: symbols with indices, brackets, hyphened chains and
/// activators. It never goes back more than a symbol, so reading is linear.
final class FormulaReader {
  private static final int DEEPEST = 4;
  private static final int LONGEST = 200;

  private final Symbols symbols;
  private final String text;
  private final Map<String, Double> parts = new LinkedHashMap<>();
  private final Set<String> dopants = new LinkedHashSet<>();
  private int at;
  private int units;
  private int singles;
  private boolean charged;

  private FormulaReader(Symbols symbols, String text, int at) {
    this.symbols = symbols;
    this.text = text;
    this.at = at;
  }

  /// The formula that begins at a place, if one does.
  static Optional<Formula> read(Symbols symbols, String text, int start) {
    FormulaReader reader = new FormulaReader(symbols, text, start);
    return reader.chain(start);
  }

  private Optional<Formula> chain(int start) {
    int end = start;
    boolean activators = false;
    while (at < text.length() && at - start < LONGEST) {
      Map<String, Double> unit = new LinkedHashMap<>();
      int begun = at;
      if (!unit(unit, 0) || brokenOff()) {
        at = begun;
        break;
      }
      units++;
      singles += unit.size() == 1 ? 1 : 0;
      boolean before = next() == ':' && unit.size() == 1 && units == 1 && activatorLike(unit);
      if (activators || before) {
        dopants.addAll(unit.keySet());
      }
      unit.forEach((symbol, index) -> parts.merge(symbol, index, Double::sum));
      end = at;
      activators |= next() == ':' && !before;
      if (!separator(activators)) {
        break;
      }
    }
    if (units == 0) {
      return Optional.empty();
    }
    if (units == 1) {
      dopants.clear(); // a colon before a content, not before a host
    }
    boolean chained = units > 1 && dopants.isEmpty() && singles * 2 >= units;
    return Optional.of(
        new Formula(start, end, chained ? Shape.CHAIN : Shape.FORMULA, parts, dopants, charged));
  }

  private boolean activatorLike(Map<String, Double> unit) {
    return unit.keySet().stream().allMatch(symbols::isRareEarth);
  }

  /// A word goes on where the formula ends: it was none.
  private boolean brokenOff() {
    return at < text.length()
        && (Character.isLowerCase(text.charAt(at)) && Lexicon.isLatin(text.charAt(at)));
  }

  private boolean separator(boolean activators) {
    char c = next();
    if (c == ':') {
      at++;
      if (next() == ' ') {
        at++;
      }
      return starts();
    }
    if (c == '-' || c == '/' || c == '·' || c == '・' || (activators && c == ',')) {
      at++;
      return starts();
    }
    return false;
  }

  private boolean starts() {
    char c = next();
    return (c >= 'A' && c <= 'Z') || c == '(';
  }

  private char next() {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean unit(Map<String, Double> unit, int depth) {
    int begun = at;
    while (at < text.length() && at - begun < LONGEST) {
      char c = text.charAt(at);
      if (c >= 'A' && c <= 'Z') {
        Optional<String> symbol = symbols.at(text, at);
        if (symbol.isEmpty()) {
          return false;
        }
        String read = inSequence(symbol.get());
        at += read.length();
        unit.merge(read, index(), Double::sum);
      } else if ((c == '(' || c == '[') && depth < DEEPEST && openingStarts()) {
        int before = at;
        if (!group(unit, depth + 1)) {
          at = before;
          break;
        }
      } else {
        break;
      }
    }
    return at > begun && !unit.isEmpty();
  }

  /// The B of `CodBe`: its index follows the one before in the alphabet, so it is no beryllium.
  private String inSequence(String symbol) {
    boolean follows =
        symbol.length() == 2
            && at > 1
            && isVariable(text.charAt(at - 1))
            && Lexicon.isLatin(text.charAt(at - 2))
            && symbol.charAt(1) == text.charAt(at - 1) + 1
            && symbols.isElement(symbol.substring(0, 1));
    return follows ? symbol.substring(0, 1) : symbol;
  }

  private boolean openingStarts() {
    char inner = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (inner >= 'A' && inner <= 'Z') || inner == '(';
  }

  /// A bracket; what is listed in it shares the index behind it.
  private boolean group(Map<String, Double> unit, int depth) {
    char close = text.charAt(at) == '(' ? ')' : ']';
    at++;
    Map<String, Double> inner = new LinkedHashMap<>();
    boolean listed = false;
    while (unit(inner, depth)) {
      char c = next();
      if (c == close) {
        at++;
        int behind = at;
        double index = index();
        boolean indexed = at > behind;
        double known = inner.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean shared = indexed && (listed || Double.isNaN(known));
        boolean first = true;
        for (var part : inner.entrySet()) {
          double own = shared ? (first ? index : 0) : part.getValue() * index;
          unit.merge(part.getKey(), own, Double::sum);
          first = false;
        }
        return true;
      }
      if (c != ',' && c != '/' && c != '-' && c != '+' && c != '、' && c != '·') {
        return false;
      }
      at++;
      listed = true;
      if (next() == ' ') {
        at++;
      }
    }
    return false;
  }

  /// An index: 1 where there is none, NaN where it is a variable; `2-x` counts as 2.
  private double index() {
    double value = number();
    boolean variable = variable();
    while ((next() == '-' || next() == '+') && termFollows()) {
      at++;
      double unused = number();
      variable |= variable() || !Double.isNaN(unused);
    }
    if ((next() == '+' || next() == '-') && !Double.isNaN(value) && !variable && ionEnds()) {
      at++;
      charged = true;
      return 1;
    }
    if (Double.isNaN(value)) {
      return variable ? Double.NaN : 1;
    }
    return value;
  }

  private boolean ionEnds() {
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next() == '+' && !Lexicon.isLatin(after);
  }

  private boolean termFollows() {
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (Character.isDigit(after)) {
      return true;
    }
    char later = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    return isVariable(after) && !(Lexicon.isLatin(later) && Character.isLowerCase(later));
  }

  private double number() {
    int begun = at;
    while (at < text.length()
        && at - begun < 12
        && (Character.isDigit(text.charAt(at))
            || (text.charAt(at) == '.'
                && at > begun
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at == begun ? Double.NaN : parsed(text.substring(begun, at));
  }

  private static double parsed(String digits) {
    int second = digits.indexOf('.', digits.indexOf('.') + 1);
    String one = digits.indexOf('.') >= 0 && second > 0 ? digits.substring(0, second) : digits;
    return one.chars().allMatch(c -> c < 128) ? Double.parseDouble(one) : Double.NaN;
  }

  private boolean variable() {
    if (text.startsWith("bal", at) || text.startsWith("rem", at)) {
      at += 3;
      return true;
    }
    if (at < text.length() && isVariable(text.charAt(at))) {
      at++;
      while (next() == '\'' || next() == '′') {
        at++;
      }
      return true;
    }
    return false;
  }

  private static boolean isVariable(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'α' && c <= 'ω');
  }
}
