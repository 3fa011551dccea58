package monazite.corpus.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/// A line that isn't blank, repaired, and what its own signs tell.
///
/// @param text repaired
/// @param width in columns
/// @param blank whether a blank line stands before it
/// @param indented whether it begins further right than lines do
/// @param tabbed whether it begins with a tabulator, as cells of tables do
/// @param number its number or bullet
record Line(
    TextLine source,
    String text,
    int width,
    boolean blank,
    boolean indented,
    boolean tabbed,
    Optional<Numbering.Numeral> number) {
  /// A sentence ends here: its sign, closing brackets or marks, a reference to the literature.
  private static final Pattern ENDS =
      Pattern.compile(".*[.!?。．！？…][”’\"'」』）)\\]]*(?:\\s*\\[[\\d,，\\-– ]{1,12}\\][。.]?)?$");

  private static final Pattern PAUSES = Pattern.compile(".*[:：;；][”’\"'」』）)]*$");

  static Line of(TextLine source, boolean blank) {
    String raw = source.text();
    String text = Letters.repaired(raw);
    boolean indented = raw.startsWith("\u3000") || raw.startsWith("  ");
    return new Line(
        source,
        text,
        Letters.width(text),
        blank,
        indented,
        raw.startsWith("\t"),
        Numbering.of(text));
  }

  /// Whether a sentence ends with the line.
  boolean ends() {
    return ENDS.matcher(text).matches();
  }

  /// Whether a part of a list ends with it, or one is to follow.
  boolean pauses() {
    return PAUSES.matcher(text).matches();
  }

  /// Whether it can't be a paragraph's first line.
  boolean goesOn() {
    int first = text.codePointAt(0);
    return Character.isLowerCase(first) || "，。；：、）)】」』”%％,;".indexOf(first) >= 0;
  }

  /// Whether what follows must belong to it: a hyphen, a comma or an open bracket stands at its
  /// end.
  boolean isOpen() {
    int last = lastSign();
    return "-‐，、,（(《「“/".indexOf(last) >= 0 || opened();
  }

  int lastSign() {
    return text.codePointBefore(text.length());
  }

  private boolean opened() {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' || c == '《' || c == '「' ? 1 : 0;
      depth -= (c == '）' || c == ')' || c == '》' || c == '」') && depth > 0 ? 1 : 0;
    }
    return depth > 0 && width > 20;
  }

  /// Columns that its first word takes, which can't be divided.
  int firstWord() {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == ' ' && width > 0) {
        break;
      }
      boolean unspaced = Letters.isUnspaced(c);
      boolean opening = "（《「“『【".indexOf(c) >= 0;
      boolean closing = "，。；：、）》」”』】".indexOf(c) >= 0;
      if (width > 0 && unspaced && !closing && i > 0 && !isOpening(text.codePointBefore(i))) {
        break;
      }
      width += Letters.isWide(c) ? 2 : 1;
      i += Character.charCount(c);
      if (unspaced
          && !opening
          && (i >= text.length() || "，。；：、）》」”』】".indexOf(text.codePointAt(i)) < 0)) {
        break;
      }
    }
    return width;
  }

  private static boolean isOpening(int c) {
    return "（《「“『【".indexOf(c) >= 0;
  }
}
