package monazite.query.show;

import java.text.Normalizer;

/// Text that was read from a document, made fit to stand in a file that people open.
final class PlainText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private PlainText() {}

  /// The text without what no file may hold (control characters, halves of surrogate pairs,
  /// non-characters) and without the signs that turn the direction of writing, by which a title
  /// could show something else than it says. Line feeds and tabs stay.
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::mayStand).forEach(plain::appendCodePoint);
    return plain.length() == text.length() ? text : plain.toString();
  }

  private static boolean mayStand(int c) {
    boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return !control && !half && !none && !turnsDirection(c);
  }

  /// U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
  private static boolean turnsDirection(int c) {
    return c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /// Whether a spreadsheet that is given this text could take it for a formula.
  static boolean isLikeFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    String first = Character.toString(text.codePointAt(0));
    String narrow = Normalizer.normalize(first, Normalizer.Form.NFKC);
    return !narrow.isEmpty() && FORMULA_STARTS.indexOf(narrow.charAt(0)) >= 0;
  }
}
