package monazite.corpus.format.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How much a text looks like one in a western language that was decoded rightly: letters with
/// marks stand among plain letters and in their case, and signs stand where signs do.
final class LatinLikeness {
  /// What a text must reach that is rightly decoded.
  static final double LEAST = 0.8;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final String SIGNS =
      "\u2019\u2018\u201C\u201D\u2013\u2014\u2026\u2022\u00B0\u00B1\u00D7\u00B5\u03BC\u00B7\u00AE"
          + "\u2122\u00A9\u00A7\u00AB\u00BB\u20AC\u00A0\u00DF\u2032\u2033\u2264\u2265";
  private static final String WORDS =
      "\u00E0\u00E1\u00E9\u00E8\u00EA\u00F3\u00F4\u00F6\u00E5\u00E6\u00F8\u00FA\u00C0\u00C1\u00C9";
  private static final String RAISED = "\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE\u00AA\u00BA";

  /// Letters beyond ASCII among all letters; more is another script.
  private static final double MOST = 0.25;

  private LatinLikeness() {}

  /// From 0 to 1: the share of letters beyond ASCII that are in their place; 0 for another script.
  static double of(String text) {
    int plain = 0;
    int marked = 0;
    int fitting = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain += isPlain(c) ? 1 : 0;
      if (c > 0x7F) {
        int doubled = doubled(text, i);
        marked++;
        fitting += doubled > 0 || fits(at(text, i - 1), c, at(text, i + 1)) ? 1 : 0;
        i += Math.max(0, doubled - 1);
      }
    }
    return marked == 0 || marked > MOST * (plain + marked) ? 0 : (double) fitting / marked;
  }

  /// Length of a letter in UTF-8 that was once taken for Windows-1252, as `CellText` puts it right;
  /// 0 where none begins.
  private static int doubled(String text, int from) {
    char lead = text.charAt(from);
    int length =
        lead == '\u00C2' || lead == '\u00C3' ? 2 : lead >= '\u00E2' && lead <= '\u00EF' ? 3 : 0;
    if (length == 0 || from + length > text.length()) {
      return 0;
    }
    byte[] bytes = text.substring(from, from + length).getBytes(WESTERN);
    return LegacyText.strictly(bytes, StandardCharsets.UTF_8).isPresent() ? length : 0;
  }

  private static char at(String text, int place) {
    return place < 0 || place >= text.length() ? ' ' : text.charAt(place);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean fits(char before, char c, char after) {
    if (SIGNS.indexOf(c) >= 0) {
      return true;
    }
    if (RAISED.indexOf(c) >= 0) {
      return !Character.isLetter(after);
    }
    if (!Character.isLetter(c) || c > 0x24F) {
      return false;
    }
    if (!Character.isLetter(before) && !Character.isLetter(after)) {
      return WORDS.indexOf(c) >= 0;
    }
    boolean lower = Character.isLowerCase(c);
    boolean begins = !Character.isLetter(before);
    if (lower) {
      return isPlain(before)
          ? !Character.isUpperCase(before) || !Character.isUpperCase(after)
          : isPlain(after);
    }
    return begins ? Character.isLetter(after) || after == '.' : Character.isUpperCase(before);
  }
}
