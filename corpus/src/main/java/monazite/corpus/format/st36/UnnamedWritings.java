package monazite.corpus.format.st36;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells writings of names from each other where a converter dropped what they were called: first
/// come all names in the standard form, then all as printed, and where the print is not in Latin
/// script there may be a transcription in between.
final class UnnamedWritings {
  private UnnamedWritings() {}

  /// The names in one writing: as printed, unless the standard form has more of them.
  static List<PartyName> once(List<PartyName> names) {
    int latin = 0;
    while (latin < names.size() && isLatin(names.get(latin))) {
      latin++;
    }
    List<PartyName> standard = secondHalf(names.subList(0, latin));
    List<PartyName> printed = names.subList(latin, names.size());
    if (standard.size() > printed.size()) {
      return standard;
    }
    return standard.size() == printed.size() ? placed(standard, printed) : printed;
  }

  /// The second half of names in one script where it repeats the first; all of them where not.
  private static List<PartyName> secondHalf(List<PartyName> names) {
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
    return same * 2 <= half
        ? names
        : placed(names.subList(0, half), names.subList(half, names.size()));
  }

  private static List<PartyName> placed(List<PartyName> standard, List<PartyName> printed) {
    List<PartyName> placed = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      placed.add(printed.get(i).in(standard.get(i).country()));
    }
    return placed;
  }

  /// Whether two names can be writings of one: alike in the first word and, unless only the first
  /// has a country, in most others; the standard form may shorten them.
  private static boolean repeats(PartyName standard, PartyName printed) {
    List<String> words =
        Arrays.stream(standard.name().split("[^\\p{L}\\p{N}]+", -1))
            .map(it -> it.toLowerCase(Locale.ROOT))
            .filter(it -> it.length() > 1)
            .toList();
    Set<String> others = printed.words();
    long alike = words.stream().filter(it -> isIn(others, it)).count();
    return !words.isEmpty()
        && isIn(others, words.getFirst())
        && (alike * 2 > words.size() || !standard.country().isEmpty());
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.stream()
        .anyMatch(it -> it.length() > 1 && (it.startsWith(word) || word.startsWith(it)));
  }

  private static boolean isLatin(PartyName name) {
    return name.name()
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(it -> UnicodeScript.of(it) == UnicodeScript.LATIN);
  }
}
