package monazite.corpus.xml;

/// Tells references (`&amp;`, `&#8212;`) from an ampersand that stands for itself.
final class References {
  private static final int LONGEST = 60;

  private References() {}

  /// The place behind the reference that begins at this ampersand; -1 where it begins none. Some
  /// dumps write a blank before the semicolon (`&circ ;`): that is taken where the name is known.
  static int end(String text, int ampersand) {
    int limit = Math.min(text.length(), ampersand + LONGEST);
    int i = ampersand + 1;
    boolean number = i < limit && text.charAt(i) == '#';
    boolean hex = number && i + 1 < limit && text.charAt(i + 1) == 'x';
    int begin = i + (hex ? 2 : number ? 1 : 0);
    i = begin;
    while (i < limit && isPart(text.charAt(i), number, hex, i == begin)) {
      i++;
    }
    if (i == begin || i >= limit) {
      return -1;
    }
    if (text.charAt(i) == ';') {
      return i + 1;
    }
    boolean known =
        text.startsWith(" ;", i) && !number && Entities.text(text.substring(begin, i)).isPresent();
    return known ? i + 2 : -1;
  }

  /// Whether a reference can have this name.
  static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPart(name.charAt(i), false, false, i == 0)) {
        return false;
      }
    }
    return !name.isEmpty() && name.length() < LONGEST;
  }

  private static boolean isPart(char c, boolean number, boolean hex, boolean first) {
    boolean digit = c >= '0' && c <= '9';
    if (number) {
      return digit || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    }
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && (digit || c == '.' || c == '-' || c == '_'));
  }
}
