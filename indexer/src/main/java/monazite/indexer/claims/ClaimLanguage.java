package monazite.indexer.claims;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Tells the language of a claim by its script and its frequent words.
final class ClaimLanguage {
  private static final double CLEAR = 0.1;
  private static final int SAMPLE = 4000;
  private static final int MOST_WORDS = 2000;
  private static final int LONGEST_GAP = 100;
  private static final UnicodeScript[] ASCII = new UnicodeScript[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = UnicodeScript.of(c);
    }
  }

  private final String sample;
  private final List<String> words;

  /// How many characters there are of each script, counted in place.
  private final Map<UnicodeScript, int[]> scripts = new EnumMap<>(UnicodeScript.class);

  private ClaimLanguage(String sample) {
    this.sample = sample;
    words = words(sample.toLowerCase(Locale.ROOT));
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      UnicodeScript script = c < ASCII.length ? ASCII[c] : UnicodeScript.of(c);
      scripts.computeIfAbsent(script, _ -> new int[1])[0]++;
      i += Character.charCount(c);
    }
  }

  /// The language that a text shows beyond doubt. Chinese and Japanese, which share their
  /// characters, count as one here.
  static Optional<String> evident(ClaimGrammar grammar, String text) {
    LanguageGrammar found = of(grammar, text, "");
    boolean clear = new ClaimLanguage(text).evidence(found) > CLEAR;
    return clear ? Optional.of(found.spaced() ? found.id() : "unspaced") : Optional.empty();
  }

  /// The language of a text by its script and its frequent words; the stated one where the text
  /// doesn't contradict it.
  static LanguageGrammar of(ClaimGrammar grammar, String text, String stated) {
    ClaimLanguage shown =
        new ClaimLanguage(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
    String best = "";
    double most = 0;
    for (LanguageGrammar language : grammar.languages().values()) {
      double score = shown.evidence(language) + (language.id().equals(stated) ? 0.02 : 0);
      if (score > most) {
        most = score;
        best = language.id();
      }
    }
    LanguageGrammar said = grammar.languages().get(stated);
    boolean hanOnly = grammar.language(best).scripts().contains(UnicodeScript.HAN);
    if (said != null && hanOnly && !said.spaced()) {
      return said; // short Japanese and old Korean text may have no letter of its own script
    }
    return grammar.language(best.isEmpty() ? stated : best);
  }

  private double evidence(LanguageGrammar language) {
    if (language.scripts().isEmpty()) {
      int hits = 0;
      for (String word : words) {
        hits += language.words().contains(word) ? 1 : 0;
      }
      return (double) hits / Math.max(1, words.size());
    }
    long own = 0;
    for (UnicodeScript script : language.scripts()) {
      int[] count = scripts.get(script);
      own += count == null ? 0 : count[0];
    }
    // Kana and Hangul decide against Han, which Japanese and Korean text has too.
    double weight = language.scripts().contains(UnicodeScript.HAN) ? 1 : 20;
    return weight * own / Math.max(1, sample.length());
  }

  /// What stands between runs of other characters than letters; the last of very many is the whole
  /// rest.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < text.length() && words.size() < MOST_WORDS - 1) {
      int end = gapEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        words.add(text.substring(begin, at));
        begin = end;
        at = end;
      }
    }
    words.add(text.substring(begin));
    return words;
  }

  private static int gapEnd(String text, int from) {
    int at = from;
    for (int length = 0; length < LONGEST_GAP && at < text.length(); length++) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
