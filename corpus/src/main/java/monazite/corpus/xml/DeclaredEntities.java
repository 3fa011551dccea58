package monazite.corpus.xml;

import java.util.HashSet;
import java.util.Set;

/// Which entities a DTD's internal subset declares.
record DeclaredEntities(Set<String> names) {
  static final DeclaredEntities NONE = new DeclaredEntities(Set.of());

  private static final String ENTITY = "<!ENTITY";

  DeclaredEntities {
    names = Set.copyOf(names);
  }

  static DeclaredEntities of(String subset) {
    Set<String> names = new HashSet<>();
    int at = subset.indexOf(ENTITY);
    while (at >= 0) {
      int begin = at + ENTITY.length();
      while (begin < subset.length() && Character.isWhitespace(subset.charAt(begin))) {
        begin++;
      }
      int end = begin;
      while (end < subset.length() && !Character.isWhitespace(subset.charAt(end))) {
        end++;
      }
      if (end > begin && end < subset.length()) {
        names.add(subset.substring(begin, end));
      }
      at = subset.indexOf(ENTITY, begin);
    }
    return names.isEmpty() ? NONE : new DeclaredEntities(names);
  }

  boolean declares(String name) {
    return names.contains(name);
  }
}
