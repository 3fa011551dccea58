package monazite.indexer.claims;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Brings the many ways of writing the same text to one, as the grammar's phrases expect it.
final class ClaimText {
  /// Characters of a claim that are looked at; the longest honest claims (tables of compounds) stay
  /// below.
  static final int LIMIT = 100_000;

  // Green Book and older full text: Nd.sub.2 Fe.sub.14 B.
  private static final Pattern DOT_SUB =
      Pattern.compile(
          "\\.su[bp]\\.([0-9a-z.+-]{1,12}?)(?:"
              + " (?=[A-Z(),\\])])|(?=[\\s,;:()\\]A-Z]|$|\\.(?:\\s|$|su)))");
  // The state of oxidation in a compound's name: cerium(IV) oxide, Cer(IV)-oxid.
  private static final Pattern STATE =
      Pattern.compile(
          "(?<=\\p{L}{2}) ?\\((?:I{1,3}|IV|VI?)\\)(?=[ -]?(?:\\p{IsLatin}{0,12}(?:oxid|id|at)e?\\b))-?");
  private static final Pattern BROKEN_WORD =
      Pattern.compile(
          "(\\p{L}\\p{Ll})- ?\\n"
              + " ?(?!und |oder |and |or |bis |to )(?=\\p{Ll})|(\\p{L}\\p{Ll})- (?!und |oder |and |or |bis |to )(?=\\p{Ll})");
  // Read from paper, "0. 5 wt%": no sentence ends within a claim before a share.
  private static final Pattern SPACED_DECIMAL =
      Pattern.compile(
          "(?<![0-9.,])([0-9]{1,3})\\. ([0-9]{1,4})(?= ?(?:%|ppm|\\p{L}{2,4}[.-]{0,2} ?%))");
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\u30fc";

  /// Radicals, kana and ideographs stand from here on.
  private static final char FIRST_IDEOGRAPH = '\u2e80';

  private static final int LONGEST_BLANK = 1000;

  private ClaimText() {}

  /// White space runs made one space, ends trimmed; nothing else changed.
  static String fold(String raw) {
    int at = 0;
    while (at < raw.length() && !foldable(raw, at)) {
      at++;
    }
    if (at == raw.length()) {
      return raw.strip();
    }
    StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, at);
    while (at < raw.length()) {
      if (isWhite(raw.charAt(at))) {
        int end = at + 1;
        while (end < raw.length() && end < at + LONGEST_BLANK && isWhite(raw.charAt(end))) {
          end++;
        }
        out.append(' ');
        at = end;
      } else {
        out.append(raw.charAt(at++));
      }
    }
    return out.toString().strip();
  }

  private static boolean foldable(String raw, int at) {
    char c = raw.charAt(at);
    return c == ' '
        ? at + 1 < raw.length() && isWhite(raw.charAt(at + 1))
        : (c < ' ' || c > '~') && isWhite(c);
  }

  private static boolean isWhite(char c) {
    if (c < 128) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /// The text for analysis: compatibility forms, dashes, comparison signs and subscripts unified,
  /// words broken at line ends joined.
  static String normal(String raw) {
    String text = raw.length() > LIMIT ? raw.substring(0, LIMIT) : raw;
    text = Markup.plain(text);
    if (!isAscii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    text = Markup.onLine(text);
    if (text.contains(".su")) {
      text = DOT_SUB.matcher(text).replaceAll("$1");
    }
    if (text.contains("(I")) {
      text = STATE.matcher(text).replaceAll("");
    }
    if (text.contains("toreq.")) {
      text = text.replace(".ltoreq.", "≤").replace(".gtoreq.", "≥");
    }
    if (text.contains("- ") || text.contains("-\n")) {
      text = BROKEN_WORD.matcher(text).replaceAll("$1$2");
    }
    String folded = fold(text);
    if (folded.contains(". ") && (folded.contains("%") || folded.contains("ppm"))) {
      folded = SPACED_DECIMAL.matcher(folded).replaceAll("$1.$2");
    }
    return isAscii(folded) && !folded.contains("--") ? folded : unify(folded);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String unify(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u30fc' && i > 0 && isKana(text.charAt(i - 1))) {
        out.append(c); // the prolonged sound mark of a word, not a dash
      } else if (c > 127 && DASHES.indexOf(c) >= 0) {
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
    return c >= FIRST_IDEOGRAPH
        && (isKana(c)
            || UnicodeScript.of(c) == UnicodeScript.HAN
            || c == '\u3002'
            || c == '\u3001');
  }

  private static boolean isKana(char c) {
    if (c < FIRST_IDEOGRAPH) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || c == '\u30fc';
  }
}
