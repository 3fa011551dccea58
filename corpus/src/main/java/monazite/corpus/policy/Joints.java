package monazite.corpus.policy;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How two lines of one paragraph are joined: with a blank or none, with the hyphen between them or
/// without. The document's own words tell.
final class Joints {
  private static final Pattern APART =
      Pattern.compile("\\p{IsHan} [A-Za-z0-9]|[A-Za-z0-9] \\p{IsHan}");
  private static final Pattern TOGETHER =
      Pattern.compile("\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}");

  private final Set<String> words = new HashSet<>();

  /// Whether the document sets Latin letters and figures apart from ideographs.
  private final boolean apart;

  /// Whether a line of it may end within a number.
  private final boolean unspaced;

  Joints(List<Line> lines) {
    long apart = 0;
    long together = 0;
    for (Line line : lines) {
      String[] all = split(line.text());
      // The first and the last may be parts of words.
      for (int i = 1; i + 1 < all.length; i++) {
        words.add(all[i]);
      }
      apart += APART.matcher(line.text()).results().count();
      together += TOGETHER.matcher(line.text()).results().count();
    }
    this.apart = apart > together;
    this.unspaced = together > 0 && !this.apart;
  }

  private static String[] split(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+");
  }

  /// Adds a line to a text.
  ///
  /// @return index in the text where the line begins
  int join(StringBuilder text, String line) {
    int last = text.codePointBefore(text.length());
    int first = line.codePointAt(0);
    if ((last == '-' || last == '‐') && Character.isLetter(first)) {
      hyphen(text, line);
    } else if (!isClose(text, last, line, first)) {
      text.append(' ');
    }
    int at = text.length();
    text.append(line);
    return at;
  }

  /// A hyphen at a line's end is the word's own where the whole word stands with it elsewhere, or
  /// its second part begins in capitals.
  private void hyphen(StringBuilder text, String line) {
    String above = text.substring(text.lastIndexOf(" ") + 1).toLowerCase(Locale.ROOT);
    String begin = above.substring(above.lastIndexOf('(') + 1, above.length() - 1);
    String end = split(line)[0];
    boolean own =
        !Character.isLowerCase(line.codePointAt(0))
            || begin.isEmpty()
            || !Character.isLetter(begin.codePointBefore(begin.length()))
            || words.contains(begin + "-" + end)
            || (begin.contains("-") && !words.contains(begin + end))
            || (words.contains(begin) && words.contains(end) && !words.contains(begin + end));
    if (!own) {
      text.setLength(text.length() - 1);
    }
  }

  private boolean isClose(StringBuilder text, int last, String line, int first) {
    boolean range =
        Character.isDigit(first) && (last == '–' || (unspaced && Character.isDigit(last)));
    if (range || ",.;:!?)]}%’”".indexOf(first) >= 0 || "([{“‘/".indexOf(last) >= 0) {
      return true;
    }
    if (isHangul(last) && isHangul(first)) {
      // A line may end within a word: the whole word stands elsewhere then.
      return words.contains(text.substring(text.lastIndexOf(" ") + 1) + split(line)[0]);
    }
    boolean before = Letters.isUnspaced(last);
    boolean after = Letters.isUnspaced(first);
    boolean sign = "”’“‘—…·".indexOf(last) >= 0 || "”’“‘—…·".indexOf(first) >= 0;
    return (before && after)
        || isWideSign(last)
        || isWideSign(first)
        || ((before || after) && (sign || !apart));
  }

  private static boolean isHangul(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }

  /// A full stop or bracket of full width has its room within itself.
  private static boolean isWideSign(int c) {
    return Letters.isUnspaced(c) && !Character.isLetterOrDigit(c);
  }
}
