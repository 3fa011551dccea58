package monazite.corpus.xml;

/// Which entities a DTD's internal subset declares.
final class DeclaredEntities {
  private DeclaredEntities() {}

  static boolean declares(String subset, String name) {
    for (int at = subset.indexOf("<!ENTITY"); at >= 0; at = subset.indexOf("<!ENTITY", at + 8)) {
      int begin = at + 8;
      while (begin < subset.length() && Character.isWhitespace(subset.charAt(begin))) {
        begin++;
      }
      int end = begin + name.length();
      if (subset.startsWith(name, begin)
          && end < subset.length()
          && Character.isWhitespace(subset.charAt(end))) {
        return true;
      }
    }
    return false;
  }
}
