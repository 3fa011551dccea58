package monazite.indexer.classify;

import java.text.Normalizer;
import java.util.Arrays;

/// Brings the ways in which offices write letters, dashes and indices into one: NFKC, every dash a
/// hyphen, `Nd.sub.2 Fe.sub.14 B`, `Nd<sub>2</sub>`, `Nd_{2}` and `Nd₂` all `Nd2`, white space
/// folded. Linear in the text; every character knows where it stood.
final class TextNormaliser {
  private static final String[] MARKUP = {"<sub>", "</sub>", "<sup>", "</sup>"};

  private final String source;
  private final StringBuilder out;
  private int[] origins;
  private int at;
  private boolean afterIndexMark;
  private boolean inBraces;

  private TextNormaliser(String source) {
    this.source = source;
    this.out = new StringBuilder(source.length() + 16);
    this.origins = new int[source.length() + 16];
  }

  /// The text in the one way of writing.
  static NormalText normalise(String source) {
    TextNormaliser normaliser = new TextNormaliser(source);
    while (normaliser.at < source.length()) {
      normaliser.step(source.charAt(normaliser.at));
    }
    String text = normaliser.out.toString();
    return new NormalText(
        source, text, fold(text), Arrays.copyOf(normaliser.origins, text.length()));
  }

  /// Lower case, blanks for hyphens, length kept.
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c == '-') {
        folded[i] = ' ';
      } else if (c >= 'A' && (c <= 'Z' || c > 127)) {
        folded[i] = Character.toLowerCase(c);
      }
    }
    return new String(folded);
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
    } else if (c == '_' && Character.isDigit(next()) && !out.isEmpty() && isLetter(last())) {
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
      if (c == 'ー' && !out.isEmpty() && isLatin(last()) && isLatin(next())) {
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
    while (at < source.length()
        && (Character.isWhitespace(source.charAt(at))
            || Character.isSpaceChar(source.charAt(at)))) {
      broken |= source.charAt(at) == '\n' || source.charAt(at) == '\r';
      at++;
    }
    if (at == from) {
      at++; // a control character
    }
    char next = at < source.length() ? source.charAt(at) : ' ';
    boolean withinFormula = afterIndexMark && (Character.isUpperCase(next) || next == ')');
    boolean withinAsian = broken && !out.isEmpty() && isHanOrKana(last()) && isHanOrKana(next);
    afterIndexMark = false;
    if (broken && joinsWord(next)) {
      out.setLength(out.length() - 1);
    } else if (!withinFormula && !withinAsian && (out.isEmpty() || last() != ' ')) {
      emitFrom(' ', from);
    }
  }

  /// A word cut at the end of a line.
  private boolean joinsWord(char next) {
    int length = out.length();
    return length > 1
        && last() == '-'
        && Character.isLowerCase(out.charAt(length - 2))
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
    if (out.isEmpty() || last() != '-') {
      emit('-');
    }
    at++;
  }

  private char next() {
    return at + 1 < source.length() ? source.charAt(at + 1) : ' ';
  }

  private char last() {
    return out.charAt(out.length() - 1);
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
    if (out.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2 + 16);
    }
    origins[out.length()] = from;
    out.append(c);
  }
}
