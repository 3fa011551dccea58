package monazite.indexer.classify;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// A raw record's text as three readings: without anything between letters, with tags as blanks,
/// and with tags gone. Tags, entities and JSON escapes are read through, so that neither
/// `Nd<sub>2</sub>` nor `&#x4E2D;` nor a wrapped line hides a word.
///
/// @param tagged whether the last two readings differ
/// @param joined with tags gone, already normalised
/// @param breaks places in the joined text, before normalising, before which something else stood
///     than letters: a tag, an entity, an escape; a reader may have parted there what is joined
/// @param spaced with tags as blanks
/// @param readable false where the bytes are not UTF-8: then nothing can be said
record RawText(boolean readable, boolean tagged, NormalText joined, BitSet breaks, String spaced) {
  private static final int MOST_UNREADABLE = 20;

  static RawText of(byte[] record) {
    String text = new String(record, StandardCharsets.UTF_8);
    int broken = 0;
    for (int i = 0; i < text.length() && broken <= MOST_UNREADABLE; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || c == 0) {
        broken++;
      }
    }
    if (broken > MOST_UNREADABLE || broken * MOST_UNREADABLE > text.length()) {
      return new RawText(false, false, TextNormaliser.normalise(""), new BitSet(), "");
    }
    StringBuilder spaced = new StringBuilder(text.length());
    StringBuilder joined = new StringBuilder(text.length());
    BitSet breaks = new BitSet();
    read(text, spaced, joined, breaks);
    NormalText normal = TextNormaliser.normalise(joined.toString());
    boolean tagged = spaced.length() != joined.length();
    return new RawText(true, tagged, normal, breaks, spaced.toString());
  }

  /// The text without anything between letters.
  Squeezed squeezed() {
    return Squeezed.of(joined, breaks);
  }

  private static void read(String text, StringBuilder spaced, StringBuilder joined, BitSet breaks) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at;
      if (c == '<') {
        end = tagEnd(text, at);
      } else if (c == '"') {
        end = keyEnd(text, at);
      }
      if (end > at) {
        spaced.append(' ');
        breaks.set(joined.length());
        at = end;
      } else if (c == '&') {
        breaks.set(joined.length());
        at = entity(text, at, spaced, joined);
        breaks.set(joined.length());
      } else if (c == '\\') {
        breaks.set(joined.length());
        at = escape(text, at, spaced, joined);
        breaks.set(joined.length(), joined.length() + 2); // the letter may be of the escape
      } else {
        spaced.append(c);
        joined.append(c);
        at++;
      }
    }
  }

  /// End of a tag, which is short or a comment; a lone `<` is no tag.
  private static int tagEnd(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (!(Character.isLetter(next) || next == '/' || next == '!' || next == '?')) {
      return at;
    }
    int limit = Math.min(text.length(), at + 2000);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return at;
      }
    }
    return at;
  }

  /// End of a short JSON key, `"main-group":`, which would part a code's pieces.
  private static int keyEnd(String text, int at) {
    int limit = Math.min(text.length(), at + 40);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int colon = i + 1;
        while (colon < text.length() && text.charAt(colon) == ' ') {
          colon++;
        }
        return colon < text.length() && text.charAt(colon) == ':' ? colon + 1 : at;
      }
      if (!(Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$' || c == ' ')) {
        return at;
      }
    }
    return at;
  }

  private static int entity(String text, int at, StringBuilder spaced, StringBuilder joined) {
    int limit = Math.min(text.length(), at + 12);
    int end = at + 1;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end == limit || end == at + 1) {
      spaced.append('&');
      return at + 1;
    }
    String name = text.substring(at + 1, end);
    if (name.startsWith("#")) {
      int point = number(name);
      if (Character.isValidCodePoint(point) && point > 0) {
        spaced.appendCodePoint(point);
        joined.appendCodePoint(point);
      }
    } else if (name.equals("amp")) {
      return again(text, end + 1, spaced, joined);
    } else if (name.equals("lt") || name.equals("gt") || name.equals("nbsp")) {
      spaced.append(' ');
    } else {
      spaced.append('-');
      joined.append('-');
    }
    return end + 1;
  }

  /// `&amp;#x2212;`: escaped twice.
  private static int again(String text, int at, StringBuilder spaced, StringBuilder joined) {
    if (at < text.length() && text.charAt(at) == '#') {
      return entity("&" + text.substring(at, Math.min(text.length(), at + 12)), 0, spaced, joined)
          + at
          - 1;
    }
    spaced.append('&');
    return at;
  }

  private static int number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    try {
      return plain ? Integer.parseInt(digits, hex ? 16 : 10) : -1;
    } catch (NumberFormatException e) {
      return -1; // letters in a decimal reference
    }
  }

  private static int escape(String text, int at, StringBuilder spaced, StringBuilder joined) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == 'u' && at + 6 <= text.length()) {
      String digits = text.substring(at + 2, at + 6);
      if (digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
        char c = (char) Integer.parseInt(digits, 16);
        spaced.append(c);
        joined.append(c);
        return at + 6;
      }
    }
    if (next == 'n' || next == 'r' || next == 't' || next == '"' || next == '/') {
      spaced.append(' ');
      joined.append(' ');
      return at + 2;
    }
    spaced.append('\\');
    joined.append('\\');
    return at + 1;
  }
}
