package monazite.indexer.claims;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Brings the many ways of writing the same text to one, as the grammar's phrases expect it.
final class ClaimText {
  /// Characters of a claim that are looked at; the longest honest claims (tables of compounds) stay
  /// below.
  static final int LIMIT = 100_000;

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\u200b\\ufeff]{1,1000}");
  // Green Book and older full text: Nd.sub.2 Fe.sub.14 B.
  private static final Pattern DOT_SUB =
      Pattern.compile(
          "\\.su[bp]\\.([0-9a-z.+-]{1,12}?)(?: (?=[A-Z(),\\])])|(?=[\\s,;:()\\]A-Z]|$|\\.(?:\\s|$|su)))");
  private static final Pattern BRACED_SUB = Pattern.compile("[_^]\\{([^{}]{0,40})\\}");
  private static final Pattern TAG = Pattern.compile("</?(?:sub|sup|i|b|u)>");
  private static final Pattern BROKEN_WORD =
      Pattern.compile(
          "(\\p{Ll}{2})- ?\\n ?(?=\\p{Ll})|(\\p{Ll}{2})- (?!und |oder |and |or |bis |to )(?=\\p{Ll})");
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\u30fc";

  private static final double CLEAR = 0.1;

  private ClaimText() {}

  /// White space runs made one space, ends trimmed; nothing else changed.
  static String fold(String raw) {
    return WHITE.matcher(raw).replaceAll(" ").strip();
  }

  /// The text for analysis: compatibility forms, dashes, comparison signs and subscripts unified,
  /// words broken at line ends joined.
  static String normal(String raw) {
    String cut = raw.length() > LIMIT ? raw.substring(0, LIMIT) : raw;
    String text = TAG.matcher(cut).replaceAll("");
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = BRACED_SUB.matcher(text).replaceAll("$1");
    text = DOT_SUB.matcher(text).replaceAll("$1");
    text = BROKEN_WORD.matcher(text).replaceAll("$1$2");
    return unify(fold(text));
  }

  private static String unify(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u30fc' && i > 0 && isKana(text.charAt(i - 1))) {
        out.append(c); // the prolonged sound mark of a word, not a dash
      } else if (DASHES.indexOf(c) >= 0) {
        out.append('-');
      } else if (c == '\u301c' || c == '\u223c' || c == '\u02dc') {
        out.append('~');
      } else if (c == '\u00b5') {
        out.append('\u03bc');
      } else if (!droppable(text, i, out)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Spaces within a language without them, and dashes doubled by typewriters.
  private static boolean droppable(String text, int i, StringBuilder out) {
    char c = text.charAt(i);
    boolean doubled = c == '-' && !out.isEmpty() && out.charAt(out.length() - 1) == '-';
    return doubled || (c == ' ' && betweenIdeographs(text, i));
  }

  private static boolean betweenIdeographs(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && isUnspaced(text.charAt(i - 1))
        && isUnspaced(text.charAt(i + 1));
  }

  private static boolean isUnspaced(char c) {
    return isKana(c) || UnicodeScript.of(c) == UnicodeScript.HAN || c == '\u3002' || c == '\u3001';
  }

  private static boolean isKana(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || c == '\u30fc';
  }

  /// The language that a text shows beyond doubt. Chinese and Japanese, which share their
  /// characters, count as one here.
  static Optional<String> evident(ClaimGrammar grammar, String text) {
    LanguageGrammar found = language(grammar, text, "");
    String[] words = words(text);
    boolean clear = evidence(found, text, words) > CLEAR;
    return clear ? Optional.of(found.spaced() ? found.id() : "unspaced") : Optional.empty();
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]{1,100}", 2000);
  }

  /// The language of a text by its script and its frequent words; the stated one where the text
  /// doesn't contradict it.
  static LanguageGrammar language(ClaimGrammar grammar, String text, String stated) {
    String sample = text.length() > 4000 ? text.substring(0, 4000) : text;
    String best = "";
    double most = 0;
    String[] words = words(sample);
    for (LanguageGrammar language : grammar.languages().values()) {
      double score = evidence(language, sample, words) + (language.id().equals(stated) ? 0.02 : 0);
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

  private static double evidence(LanguageGrammar language, String sample, String[] words) {
    if (language.scripts().isEmpty()) {
      int hits = 0;
      for (String word : words) {
        hits += language.words().contains(word) ? 1 : 0;
      }
      return (double) hits / Math.max(1, words.length);
    }
    long own =
        sample.codePoints().filter(c -> language.scripts().contains(UnicodeScript.of(c))).count();
    // Kana and Hangul decide against Han, which Japanese and Korean text has too.
    double weight = language.scripts().contains(UnicodeScript.HAN) ? 1 : 20;
    return weight * own / Math.max(1, sample.length());
  }
}
