package monazite.indexer.language;

import java.util.Locale;
import java.util.Set;

/// How many words a text has: those of [Words] that count. What is plainly one word between blanks,
/// mere letters or a formula, is counted without the tokenizer.
public final class WordCount {
  /// Written as one word, taken for two by the tokenizer.
  private static final Set<String> SPLIT =
      Set.of(
          "aint", "cannot", "didnt", "doesnt", "dont", "dunno", "gimme", "gonna", "gotta", "lemme",
          "nno", "theyre", "wanna");

  private static final int LONGEST_SPLIT = 6;
  private static final int LONGEST_PLAIN = 40;
  private static final int LONGEST_NUMBER = 3;

  /// Latin letters end here.
  private static final char BEHIND_LATIN = '\u0250';

  /// Stands for the plain words around the stretches that the tokenizer gets.
  private static final String STAND_IN = "and ";

  private final String text;
  private final StringBuilder doubtful = new StringBuilder();
  private int plain;
  private boolean afterPlain;
  private boolean afterNumber;

  private WordCount(String text) {
    this.text = text;
  }

  /// The number of words that hold a letter or digit.
  public static int of(String text) {
    if (hasOtherBlanks(text) || text.indexOf('<') >= 0) {
      return tokenized(text);
    }
    WordCount count = new WordCount(text);
    count.read();
    count.close();
    return count.plain + (count.doubtful.isEmpty() ? 0 : tokenized(count.doubtful.toString()));
  }

  private static int tokenized(String text) {
    return (int) Words.of(text).stream().filter(Word::counts).count();
  }

  private static boolean hasOtherBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 127 && (Character.isSpaceChar(c) || Character.isISOControl(c)))) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      if (end > at) {
        take(at, end);
      }
      at = end + 1;
    }
  }

  private void take(int begin, int end) {
    boolean number = isNumber(begin, end);
    if (number || isPlain(begin, end)) {
      plain++;
      afterPlain = true;
      afterNumber = number;
      return;
    }
    if (afterPlain) {
      standIn();
    }
    doubtful.append(text, begin, end).append(' ');
    afterPlain = false;
    afterNumber = false;
  }

  /// A number between plain words, in brackets or with a sign of per cent: it could only go on into
  /// another.
  private boolean isNumber(int begin, int end) {
    if (!afterPlain || afterNumber) {
      return false;
    }
    int last = text.charAt(end - 1) == ',' ? end - 1 : end;
    boolean bracket = last - begin > 2 && text.charAt(begin) == '(' && text.charAt(last - 1) == ')';
    boolean share = last - begin > 1 && text.charAt(last - 1) == '%';
    int from = bracket ? begin + 1 : begin;
    int to = bracket || share ? last - 1 : last;
    int point = bracket ? -1 : text.indexOf('.', from);
    boolean figures =
        (point > from && point < to)
            ? areFigures(from, point) && areFigures(point + 1, to)
            : areFigures(from, to);
    if (!figures) {
      return false;
    }
    int next = Math.min(text.length(), end + 1);
    int stop = text.indexOf(' ', next);
    return end == text.length() || isPlain(next, stop < 0 ? text.length() : stop);
  }

  private boolean areFigures(int from, int to) {
    if (from >= to || to - from > LONGEST_NUMBER) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /// What ends at a plain word ends at one for the tokenizer too.
  private void standIn() {
    doubtful.append(STAND_IN);
    plain--;
  }

  private void close() {
    if (doubtful.isEmpty()) {
      return;
    }
    if (afterPlain) {
      standIn();
    }
    if (!text.endsWith(" ")) {
      doubtful.setLength(doubtful.length() - 1);
    }
  }

  /// Letters or a formula, with a comma, semicolon or colon behind them at most, or the text's last
  /// stop.
  private boolean isPlain(int begin, int end) {
    if (begin >= end) {
      return false;
    }
    char last = text.charAt(end - 1);
    boolean mark =
        last == ',' || last == ';' || last == ':' || (last == '.' && end == text.length());
    int stop = mark ? end - 1 : end;
    if (stop == begin + 1) {
      return text.charAt(begin) == 'a' || text.charAt(begin) == 'A';
    }
    int length = stop - begin;
    return length > 1
        && length < LONGEST_PLAIN
        && (areLetters(begin, stop) || isFormula(begin, stop))
        && (length > LONGEST_SPLIT
            || !SPLIT.contains(text.substring(begin, stop).toLowerCase(Locale.ROOT)));
  }

  private boolean areLetters(int begin, int stop) {
    for (int at = begin; at < stop; at++) {
      if (!isPlain(text.charAt(at))) {
        return false;
      }
    }
    return stop > begin;
  }

  /// `Nd2Fe14B`: a capital with letters and figures behind it.
  private boolean isFormula(int begin, int stop) {
    for (int at = begin; at < stop; at++) {
      char c = text.charAt(at);
      boolean letter = (c >= 'A' && c <= 'Z') || (at > begin && c >= 'a' && c <= 'z');
      if (!letter && (at == begin || c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 127 && c < BEHIND_LATIN && Character.isLetter(c));
  }
}
