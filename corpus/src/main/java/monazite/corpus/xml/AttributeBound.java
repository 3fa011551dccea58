package monazite.corpus.xml;

/// Finds elements with more attributes than any dump has, over which the parser would take
/// quadratic time.
final class AttributeBound {
  /// Attributes of one element.
  static final int MOST = 1000;

  private AttributeBound() {}

  /// Whether an element has more.
  static boolean isExceeded(String xml) {
    int at = xml.indexOf('<');
    while (at >= 0) {
      int next = xml.indexOf('<', at + 1);
      int end = next < 0 ? xml.length() : next;
      if (end - at > 4 * MOST && begins(xml.charAt(at + 1)) && values(xml, at, end) > MOST) {
        return true;
      }
      at = next;
    }
    return false;
  }

  private static boolean begins(char c) {
    return Character.isLetter(c) || c == '_' || c == ':' || c >= 128;
  }

  /// Quoted values before the end of the tag.
  private static int values(String xml, int from, int to) {
    int count = 0;
    char quote = 0;
    for (int i = from; i < to; i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return count;
      } else if (c == '"' || c == '\'') {
        quote = c;
        count++;
      }
    }
    return count;
  }
}
