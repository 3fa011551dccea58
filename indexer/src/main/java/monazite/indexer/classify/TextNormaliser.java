package monazite.indexer.classify;

import java.text.Normalizer;
import java.util.Arrays;

/// Brings the ways in which offices write letters, dashes and indices into one: NFKC, every dash a
/// hyphen, `Nd.sub.2 Fe.sub.14 B`, `Nd<sub>2</sub>`, `Nd_{2}` and `Nd₂` all `Nd2`, white space
/// folded. Linear in the text; every character knows where it stood.
public final class TextNormaliser {
  private static final String[] MARKUP = {"<sub>", "</sub>", "<sup>", "</sup>"};

  /// Characters that are kept as they are, whatever stands around them.
  private static final boolean[] PLAIN = new boolean[128];

  /// ASCII characters in lower case, a blank for the hyphen.
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = c == '-' ? ' ' : Character.toLowerCase(c);
    }
    for (char c = '!'; c < 127; c++) {
      PLAIN[c] = "<_^}-.".indexOf(c) < 0;
    }
  }

  private final String source;
  private final char[] in;
  private char[] out;
  private int[] origins;
  private int length;
  private int at;
  private boolean afterIndexMark;
  private boolean inBraces;

  private TextNormaliser(String source) {
    this.source = source;
    this.in = source.toCharArray();
    this.out = new char[source.length() + 16];
    this.origins = new int[source.length() + 16];
  }

  /// The text in the one way of writing.
  public static NormalText normalise(String source) {
    TextNormaliser normaliser = new TextNormaliser(source);
    normaliser.run();
    char[] text = normaliser.out;
    int length = normaliser.length;
    String plain = new String(text, 0, length);
    fold(text, length);
    return new NormalText(source, plain, new String(text, 0, length), normaliser.origins);
  }

  private void run() {
    int end = in.length;
    while (at < end) {
      char c = in[at];
      if (c < 128 && PLAIN[c] && !afterIndexMark) {
        plain(end);
      } else if (c == ' ' && isWordAhead(at)) {
        if (length == 0 || last() != ' ') {
          emit(' ');
        }
        at++;
      } else {
        step(c);
      }
    }
  }

  /// Takes over words of plain characters with single blanks between them, most of any text.
  private void plain(int end) {
    int from = at;
    int to = Math.min(end, from + out.length - length);
    int stop = from;
    while (stop < to) {
      char c = in[stop];
      if (c > 127 || !(PLAIN[c] || (c == ' ' && stop > from && isWordAhead(stop)))) {
        break;
      }
      stop++;
    }
    if (stop == from) {
      emit(in[stop++]); // makes room
    } else {
      System.arraycopy(in, from, out, length, stop - from);
      int shift = length - from;
      for (int i = from; i < stop; i++) {
        origins[i + shift] = i;
      }
      length += stop - from;
    }
    at = stop;
  }

  /// Whether a single blank is just that: nothing to be joined stands behind it.
  private boolean isWordAhead(int blank) {
    char next = blank + 1 < in.length ? in[blank + 1] : ' ';
    return !afterIndexMark && next > ' ' && next < 127;
  }

  /// Lower case, blanks for hyphens, length kept.
  static String fold(String text) {
    char[] folded = text.toCharArray();
    fold(folded, folded.length);
    return new String(folded);
  }

  private static void fold(char[] folded, int length) {
    for (int i = 0; i < length; i++) {
      char c = folded[i];
      folded[i] = c < 128 ? FOLDED[c] : Character.toLowerCase(c);
    }
  }

  private void step(char c) {
    if (c > 127) {
      beyondAscii(c);
    } else if (c <= ' ') {
      blanks();
    } else if (c == '<' && skipMarkup()) {
      return;
    } else if (c == '.' && indexMark()) {
      at += 5;
      afterIndexMark = true;
    } else if ((c == '_' || c == '^') && next() == '{') {
      at += 2;
      inBraces = true;
    } else if (c == '}' && inBraces) {
      at++;
      inBraces = false;
    } else if (c == '_' && Character.isDigit(next()) && length > 0 && isLetter(last())) {
      at++;
    } else if (c == '-') {
      dash();
    } else {
      afterIndexMark &= Character.isLetterOrDigit(c) || c == '.' || c == '+';
      emit(c);
      at++;
    }
  }

  private void beyondAscii(char c) {
    if (isPlainAsian(c)) {
      if (c == 'ー' && length > 0 && isLatin(last()) && isLatin(next())) {
        dash();
      } else {
        emit(c);
        at++;
      }
    } else if ((c >= '\u2010' && c <= '\u2015')
        || c == '\u2212'
        || c == '\uFF0D'
        || c == '\uFE63') {
      dash();
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      blanks();
    } else if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
      at++;
    } else {
      compose();
    }
  }

  /// Ideographs, kana and Hangul syllables are their own normal form.
  private static boolean isPlainAsian(char c) {
    return (c >= '\u3041' && c <= '\u30FE' && c != '\u309B' && c != '\u309C')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7A3');
  }

  private void compose() {
    int end = source.offsetByCodePoints(at, 1);
    while (end < source.length() && joins(source.charAt(end)) && end - at < 32) {
      end++;
    }
    String composed = Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFKC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      emit(c == '\u2212' ? '-' : c);
    }
    at = end;
  }

  private static boolean joins(char c) {
    return c == '\uFF9E' || c == '\uFF9F' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void blanks() {
    int from = at;
    boolean broken = false;
    while (at < in.length && (Character.isWhitespace(in[at]) || Character.isSpaceChar(in[at]))) {
      broken |= in[at] == '\n' || in[at] == '\r';
      at++;
    }
    if (at == from) {
      at++; // a control character
    }
    char next = at < in.length ? in[at] : ' ';
    boolean withinFormula = afterIndexMark && (Character.isUpperCase(next) || next == ')');
    boolean withinAsian = broken && length > 0 && isHanOrKana(last()) && isHanOrKana(next);
    afterIndexMark = false;
    if (broken && joinsWord(next)) {
      length--;
    } else if (!withinFormula && !withinAsian && (length == 0 || last() != ' ')) {
      emitFrom(' ', from);
    }
  }

  /// A word cut at the end of a line.
  private boolean joinsWord(char next) {
    return length > 1
        && last() == '-'
        && Character.isLowerCase(out[length - 2])
        && Character.isLowerCase(next);
  }

  private static boolean isHanOrKana(char c) {
    return (c >= '\u3041' && c <= '\u30FE') || (c >= '\u4E00' && c <= '\u9FFF');
  }

  private boolean skipMarkup() {
    for (String tag : MARKUP) {
      if (source.regionMatches(true, at, tag, 0, tag.length())) {
        at += tag.length();
        return true;
      }
    }
    emit('<');
    at++;
    return true;
  }

  private boolean indexMark() {
    return source.startsWith(".sub.", at) || source.startsWith(".sup.", at);
  }

  private void dash() {
    if (length == 0 || last() != '-') {
      emit('-');
    }
    at++;
  }

  private char next() {
    return at + 1 < in.length ? in[at + 1] : ' ';
  }

  private char last() {
    return out[length - 1];
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isLatin(char c) {
    return isLetter(c) || (c >= 'Ａ' && c <= 'ｚ');
  }

  private void emit(char c) {
    emitFrom(c, at);
  }

  private void emitFrom(char c, int from) {
    if (length == origins.length) {
      origins = Arrays.copyOf(origins, length * 2 + 16);
      out = Arrays.copyOf(out, length * 2 + 16);
    }
    origins[length] = from;
    out[length++] = c;
  }
}
