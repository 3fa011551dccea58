package monazite.corpus.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.xml.FoldedText;

/// Turns the markup of APS text into plain text: `Nd.sub.2 Fe.sub.14 B` is `Nd2Fe14B`, `.alpha.`
/// is α. A subscript ends at a blank, which stands for nothing where the formula goes on.
public final class GreenBookText {
  private static final int LONGEST_CODE = 18;

  private static final Pattern BROKEN =
      Pattern.compile("(?<=[\\p{L}\\p{N})])-\n[ \\t]*([\\p{Ll}\\p{N}]+)");

  private final String text;
  private final StringBuilder plain = new StringBuilder();
  private boolean subscript;
  private boolean superscript;
  private int at;

  private GreenBookText(String text) {
    this.text = text;
  }

  /// A field's text in one line.
  public static String line(String value) {
    String joined = value.contains("-\n") ? joined(value) : value;
    FoldedText folded = new FoldedText();
    folded.add(joined.indexOf('.') < 0 ? joined : new GreenBookText(folded(joined)).plain());
    return folded.toString();
  }

  /// Joins `rare-` and `earth` at a line's end; in `light- and heavy` the hyphen is suspended.
  private static String joined(String value) {
    Matcher broken = BROKEN.matcher(value);
    return broken.replaceAll(
        found -> GreenBookCodes.suspendsHyphen(found.group(1)) ? "- $1" : "-$1");
  }

  /// A table: a line for each of its lines, wide gaps become tabs, rules are left out.
  static String table(String value) {
    FoldedText table = new FoldedText();
    for (String line : (Iterable<String>) value.lines()::iterator) {
      if (line.isBlank() || line.strip().chars().allMatch(c -> c == '_' || c == '-')) {
        continue;
      }
      table.line();
      for (String cell : line.strip().split(" {2,}", -1)) {
        table.add(line(cell));
        table.cell();
      }
    }
    return table.toString();
  }

  private static String folded(String value) {
    FoldedText folded = new FoldedText();
    folded.add(value);
    return folded.toString();
  }

  private String plain() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '.' && code()) {
        continue;
      }
      if (c == ' ' && (subscript || superscript)) {
        endScript();
        continue;
      }
      if (c == ',' || c == ';' || c == ')') {
        subscript = false;
        superscript = false;
      }
      plain.append(c);
      at++;
    }
    return plain.toString();
  }

  /// Takes `.name.` at this place, if it is one.
  private boolean code() {
    int end = text.indexOf('.', at + 1);
    if (end < 0 || end == at + 1 || end - at - 1 > LONGEST_CODE) {
      return false;
    }
    String name = text.substring(at + 1, end);
    if (name.equals("sub") || name.equals("sup")) {
      subscript = name.equals("sub");
      superscript = !subscript;
      at = end + 1;
      return true;
    }
    Optional<String> symbol = GreenBookCodes.symbol(name);
    symbol.ifPresent(plain::append);
    at = symbol.isPresent() ? end + 1 : at;
    return symbol.isPresent();
  }

  /// At the blank behind a subscript or superscript: keeps it unless the formula goes on.
  private void endScript() {
    boolean goesOn = subscript ? formulaGoesOn(at + 1) : unitGoesOn(at + 1);
    if (!goesOn) {
      plain.append(' ');
    }
    at++;
    subscript = false;
    superscript = false;
  }

  private boolean unitGoesOn(int next) {
    return next < text.length() && "/,;:)].".indexOf(text.charAt(next)) >= 0 && !isCode(next);
  }

  private boolean isCode(int place) {
    int end = text.indexOf('.', place + 1);
    return text.charAt(place) == '.'
        && end > 0
        && end - place <= LONGEST_CODE
        && GreenBookCodes.symbol(text.substring(place + 1, end)).isPresent();
  }

  /// Whether an element's symbol follows, or a bracket of the formula.
  private boolean formulaGoesOn(int next) {
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    if (c == '(' || c == '[') {
      return next + 1 < text.length()
          && isCapital(text.charAt(next + 1))
          && text.indexOf(".sub.", next) > 0
          && text.indexOf(".sub.", next) < next + 12;
    }
    if (!isCapital(c)) {
      return unitGoesOn(next);
    }
    int end = next + 1;
    if (end < text.length() && isSmall(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && isSmall(text.charAt(end))) {
      return false;
    }
    boolean subscripted = text.startsWith(".sub.", end) || text.startsWith(".sup.", end);
    return subscripted || !GreenBookCodes.isWord(text.substring(next, end));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
