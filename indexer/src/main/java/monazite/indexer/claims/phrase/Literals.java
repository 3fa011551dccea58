package monazite.indexer.claims.phrase;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Words to look for as one regular expression that tries no common beginning twice: `wt%` and `wt
/// %` as `wt(?:%| %)`. Of several words at a place it takes the longest. For expressions that don't
/// mind case.
public final class Literals {
  private final Map<Character, Literals> next = new TreeMap<>();
  private boolean ends;

  private Literals() {}

  /// The expression for any of the words; one that never matches where there are none.
  public static String any(Collection<String> words) {
    if (words.isEmpty()) {
      return "(?!)";
    }
    Literals root = new Literals();
    words.forEach(root::add);
    return root.regex();
  }

  private void add(String word) {
    Literals at = this;
    for (int i = 0; i < word.length(); i++) {
      char folded = Character.toLowerCase(Character.toUpperCase(word.charAt(i)));
      at = at.next.computeIfAbsent(folded, _ -> new Literals());
    }
    at.ends = true;
  }

  private String regex() {
    StringJoiner ways = new StringJoiner("|", "(?:", ends ? ")?" : ")");
    next.forEach((c, rest) -> ways.add(rest.from(c)));
    return next.isEmpty() ? "" : ways.toString();
  }

  /// From a character on: up to the next parting of ways in one piece.
  private String from(char c) {
    StringBuilder straight = new StringBuilder().append(c);
    Literals at = this;
    while (at.next.size() == 1 && !at.ends) {
      Map.Entry<Character, Literals> only = at.next.entrySet().iterator().next();
      straight.append(only.getKey().charValue());
      at = only.getValue();
    }
    return Pattern.quote(straight.toString()) + at.regex();
  }
}
