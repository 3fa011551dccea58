package monazite.indexer.classify;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/// The words of a text that a linear model weighs: Latin words of three letters and more, pairs of
/// words that stand together, pairs of ideographs, kana and Hangul. Each counts once.
public final class TextFeatures {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  private TextFeatures() {}

  /// The features of texts, each with the place of its first occurrence: number of the text, and
  /// first and last character there.
  static SortedMap<String, Place> of(Collection<NormalText> texts) {
    SortedMap<String, Place> found = new TreeMap<>();
    int number = 0;
    for (NormalText text : texts) {
      read(text.folded(), number++, found);
    }
    return found;
  }

  /// The features of texts as documents have them.
  public static Collection<String> ofTexts(Collection<String> texts) {
    return of(texts.stream().map(TextNormaliser::normalise).toList()).keySet();
  }

  /// Where a feature stands.
  record Place(int text, int start, int end) {}

  private static void read(String text, int number, SortedMap<String, Place> found) {
    String last = "";
    int lastStart = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
          end++;
        }
        String word = text.substring(at, end);
        boolean counts = end - at >= SHORTEST && end - at <= LONGEST;
        if (counts) {
          found.putIfAbsent(word, new Place(number, at, end));
          if (!last.isEmpty()) {
            found.putIfAbsent(last + " " + word, new Place(number, lastStart, end));
          }
        }
        last = counts ? word : "";
        lastStart = at;
        at = end;
        continue;
      }
      if (isAsian(c) && at + 1 < text.length() && isAsian(text.charAt(at + 1))) {
        found.putIfAbsent(text.substring(at, at + 2), new Place(number, at, at + 2));
      }
      if (c != ' ') {
        last = "";
      }
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return Lexicon.isLatin(c) && !(c >= '0' && c <= '9');
  }

  private static boolean isAsian(char c) {
    return (c >= '\u3041' && c <= '\u30FE')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7A3');
  }
}
