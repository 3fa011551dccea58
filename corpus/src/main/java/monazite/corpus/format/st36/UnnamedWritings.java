package monazite.corpus.format.st36;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells writings of names from each other where a converter dropped what they were called: first
/// come all names in the standard form, then all as printed.
final class UnnamedWritings {
  private UnnamedWritings() {}

  /// The second half where it repeats the first, placed as the first; all names where it doesn't.
  static List<PartyName> once(List<PartyName> names) {
    int half = names.size() / 2;
    if (names.size() % 2 != 0 || half == 0) {
      return names;
    }
    int same = 0;
    for (int i = 0; i < half; i++) {
      PartyName second = names.get(half + i);
      // Only the standard form has its country in brackets.
      if (!second.country().isEmpty()) {
        return names;
      }
      same += repeats(names.get(i), second) ? 1 : 0;
    }
    if (same * 2 <= half) {
      return names;
    }
    List<PartyName> once = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      once.add(names.get(half + i).in(names.get(i).country()));
    }
    return once;
  }

  /// Whether two names can be writings of one: in two scripts, or alike in the first word and most
  /// others, which the standard form may shorten.
  private static boolean repeats(PartyName standard, PartyName printed) {
    if (script(standard.name()) != script(printed.name())) {
      return true;
    }
    List<String> words =
        Arrays.stream(standard.name().split("[^\\p{L}\\p{N}]+", -1))
            .map(it -> it.toLowerCase(Locale.ROOT))
            .filter(it -> it.length() > 1)
            .toList();
    Set<String> others = printed.words();
    long alike = words.stream().filter(it -> isIn(others, it)).count();
    return !words.isEmpty() && isIn(others, words.getFirst()) && alike * 2 > words.size();
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.stream()
        .anyMatch(it -> it.length() > 1 && (it.startsWith(word) || word.startsWith(it)));
  }

  private static UnicodeScript script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(it -> it != UnicodeScript.LATIN)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }
}
