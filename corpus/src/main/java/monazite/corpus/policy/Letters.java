package monazite.corpus.policy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs as readers type them: in print, many stand in another form.
final class Letters {
  private static final List<Pattern> NOISE = PolicyWords.patterns("noise");

  /// Soft hyphens, joiners, marks of direction and of byte order.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF\\p{Cc}&&[^\\t]]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /// Letters set apart, as in headings: one ideograph, a blank, one ideograph.
  private static final Pattern SPACED_LINE =
      Pattern.compile("\\p{IsHan}([\\s\\p{Z}]+\\p{IsHan}){1,5}");

  private static final Pattern SPACED_RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{IsHan}(?:[\\s\\p{Z}]+\\p{IsHan}(?![\\p{L}\\p{N}])){2,}");

  private Letters() {}

  /// The line with common signs, without blanks at its ends and with single ones in it.
  static String repaired(String line) {
    StringBuilder signs = new StringBuilder(line.length());
    line.codePoints().forEach(c -> sign(c, signs));
    String text = UNSEEN.matcher(signs).replaceAll("");
    for (Pattern noise : NOISE) {
      text = noise.matcher(text).replaceAll("");
    }
    text = text.strip();
    if (SPACED_LINE.matcher(text).matches()) {
      return SPACES.matcher(text).replaceAll("");
    }
    Matcher spaced = SPACED_RUN.matcher(text);
    text =
        spaced.replaceAll(
            run -> Matcher.quoteReplacement(SPACES.matcher(run.group()).replaceAll("")));
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /// Latin letters and figures of full width, kana of half width, ligatures, ideographs that stand
  /// as radicals or for compatibility, bullets of symbol fonts.
  private static void sign(int c, StringBuilder to) {
    boolean wide =
        (c >= 0xFF10 && c <= 0xFF19)
            || (c >= 0xFF21 && c <= 0xFF3A)
            || (c >= 0xFF41 && c <= 0xFF5A)
            || c == 0xFF05
            || c == 0xFF0B
            || c == 0xFF0E;
    boolean narrow = c >= 0xFF66 && c <= 0xFFDC;
    boolean ligature = c >= 0xFB00 && c <= 0xFB06;
    boolean ideograph =
        (c >= 0x2E80 && c <= 0x2FDF)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0x2F800 && c <= 0x2FA1F);
    if (wide || narrow || ligature || ideograph) {
      to.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c >= 0xF0A0 && c <= 0xF0FF) {
      to.append('•');
    } else {
      to.appendCodePoint(c);
    }
  }

  /// Width on paper: ideographs, kana and Hangul take two columns.
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /// Whether a sign takes the room of two Latin letters.
  static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE4F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }

  /// Whether words are written without blanks between them, as ideographs and kana are.
  static boolean isUnspaced(int c) {
    return isWide(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
  }
}
