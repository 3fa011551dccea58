package monazite.query.census;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words of a title as titles are compared: words of scripts with blanks, pairs of signs of
/// those without.
final class TitleWords {
  private static final int SHORTEST = 3;

  private final Set<String> words = new TreeSet<>();
  private final StringBuilder run = new StringBuilder();
  private boolean wideRun;

  private TitleWords() {}

  static Set<String> of(String title) {
    TitleWords found = new TitleWords();
    Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(found::take);
    found.end();
    return found.words;
  }

  private void take(int c) {
    boolean wide = isWide(c);
    if (!Character.isLetterOrDigit(c) || wide != wideRun) {
      end();
    }
    wideRun = wide;
    if (Character.isLetterOrDigit(c)) {
      run.appendCodePoint(c);
    }
  }

  private void end() {
    int[] signs = run.toString().codePoints().toArray();
    if (wideRun) {
      for (int i = 0; i + 1 < signs.length; i++) {
        words.add(new String(signs, i, 2));
      }
    } else if (signs.length >= SHORTEST) {
      words.add(run.toString());
    }
    run.setLength(0);
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
