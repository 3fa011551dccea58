package monazite.corpus.format.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language that a text shows by its script and, in Latin letters, by its small words.
final class WrittenLanguage {
  private static final int LOOK = 500;

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
      if (c < 128) {
        total += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        total++;
        letters.merge(Character.UnicodeScript.of(c).name(), 1, Integer::sum);
      }
    }
    return script(letters, total, office).orElseGet(() -> latin(head));
  }

  private static Optional<String> script(Map<String, Integer> letters, int total, String office) {
    String kana = letters.containsKey("HIRAGANA") ? "HIRAGANA" : "KATAKANA";
    Integer han = letters.containsKey(kana) ? letters.remove("HAN") : null;
    if (han != null) {
      letters.merge(kana, han, Integer::sum);
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
    Map<String, Integer> found = new HashMap<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > from) {
          List<String> languages = Words.FUNCTION_WORDS.get(lower.substring(from, i));
          if (languages != null) {
            languages.forEach(language -> found.merge(language, 1, Integer::sum));
          }
        }
        from = i + 1;
      }
    }
    String best = "en";
    for (String language : Words.LATIN) {
      if (found.getOrDefault(language, 0) > found.getOrDefault(best, 0)) {
        best = language;
      }
    }
    return best;
  }
}
