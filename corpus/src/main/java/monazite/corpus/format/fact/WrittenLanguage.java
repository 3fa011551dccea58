package monazite.corpus.format.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The language that a text shows by its script and, in Latin letters, by its small words.
final class WrittenLanguage {
  private static final int LOOK = 2000;
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");

  private WrittenLanguage() {}

  /// ISO 639-1; a text of mixed scripts is of the one that a reader of Latin letters alone can't
  /// have written, English where nothing shows.
  ///
  /// @param office office of the document: Han characters alone are Japanese there or Chinese
  static String of(String text, String office) {
    String head = text.length() > LOOK ? text.substring(0, LOOK) : text;
    Map<String, Integer> letters = new HashMap<>();
    int total = 0;
    for (int i = 0; i < head.length(); ) {
      int c = head.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        total++;
        letters.merge(Character.UnicodeScript.of(c).name(), 1, Integer::sum);
      }
    }
    return script(letters, total, office).orElseGet(() -> latin(head));
  }

  private static Optional<String> script(Map<String, Integer> letters, int total, String office) {
    if (letters.containsKey("HIRAGANA") || letters.containsKey("KATAKANA")) {
      letters.remove("HAN");
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> script : letters.entrySet()) {
      if (Words.SCRIPTS.containsKey(script.getKey())
          && (script.getValue() > most
              || (script.getValue() == most && script.getKey().compareTo(best) < 0))) {
        best = script.getKey();
        most = script.getValue();
      }
    }
    if (most * 10 < total || best.isEmpty()) {
      return Optional.empty();
    }
    String language = Words.SCRIPTS.getOrDefault(best, "en");
    return Optional.of(
        best.equals("HAN") ? Words.OFFICE_SCRIPTS.getOrDefault(office, language) : language);
  }

  private static String latin(String text) {
    String best = "en";
    int most = 0;
    String[] words = BREAKS.split(text.toLowerCase(Locale.ROOT), -1);
    for (Map.Entry<String, Set<String>> language : Words.FUNCTION_WORDS.entrySet()) {
      int found = 0;
      for (String word : words) {
        found += language.getValue().contains(word) ? 1 : 0;
      }
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return best;
  }
}
