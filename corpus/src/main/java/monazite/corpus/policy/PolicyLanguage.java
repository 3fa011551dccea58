package monazite.corpus.policy;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a text by its script and, among Latin ones, by its small words.
final class PolicyLanguage {
  private static final Map<String, List<String>> STOP_WORDS =
      PolicyWords.byLanguage(PolicyWords.part("stopWords"));
  private static final int LOOK = 100_000;

  private PolicyLanguage() {}

  /// ISO 639-1; `en` where nothing tells.
  static String of(String text) {
    String part = text.substring(0, Math.min(text.length(), LOOK));
    Map<UnicodeScript, Long> scripts = new EnumMap<>(UnicodeScript.class);
    part.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(UnicodeScript.of(c), 1L, Long::sum));
    long han = scripts.getOrDefault(UnicodeScript.HAN, 0L);
    long kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0L)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0L);
    long hangul = scripts.getOrDefault(UnicodeScript.HANGUL, 0L);
    long latin = scripts.getOrDefault(UnicodeScript.LATIN, 0L);
    // A summary in English may stand beside: an ideograph says as much as three letters.
    if (3 * (han + kana + hangul) > latin) {
      return hangul > han + kana ? "ko" : 8 * kana > han + kana ? "ja" : "zh";
    }
    String[] words = part.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1);
    String best = "en";
    int most = 0;
    for (Map.Entry<String, List<String>> language : STOP_WORDS.entrySet()) {
      int hits = 0;
      for (String word : words) {
        hits += language.getValue().contains(word) ? 1 : 0;
      }
      boolean better = hits > most || (hits == most && language.getKey().equals("en"));
      best = better ? language.getKey() : best;
      most = Math.max(most, hits);
    }
    return best;
  }
}
