package monazite.indexer.classify;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Set;

/// A quick look at a record's bytes, one pass, before anything is decoded: certain that a word of
/// the gate stands there, certain that nothing of interest does, or unsure. It reads as [RawText]
/// does (tags, blanks and signs between letters count for nothing) and gives up where that takes
/// more than a look: JSON, escapes, letters of other scripts that words are made of, and symbols of
/// rare earths, which may be formulas.
final class ByteScan {
  /// What a look tells.
  enum Verdict {
    WORD,
    NOTHING,
    UNSURE
  }

  /// Capitals in a row that make a word, not a formula.
  private static final int SHOUTED = 5;

  private static final int LONGEST_TAG = 2000;

  private final ByteWords words;
  private final boolean[] unsure = new boolean[1 << 16];
  private final boolean[] pairs = new boolean[1 << 14];
  private final boolean[] singles = new boolean[128];
  private final boolean[] otherPairs = new boolean[1 << 14];

  /// @param words what the gate looks for, squeezed; those of other scripts make their letters
  ///     unsure
  /// @param symbols of rare earths and of letters that stand for them
  /// @param others symbols of other elements
  ByteScan(Collection<String> words, Set<String> symbols, Set<String> others) {
    this.words =
        new ByteWords(words.stream().filter(word -> word.chars().allMatch(c -> c < 128)).toList());
    words.forEach(word -> word.chars().filter(c -> c >= 128).forEach(c -> unsure[c] = true));
    for (char c = 128; c < 0xD800; c++) {
      unsure[c] |= hidesAscii(c);
    }
    for (char c = 0xF900; c < 0xFFFE; c++) {
      unsure[c] |= hidesAscii(c);
    }
    for (String symbol : symbols) {
      if (symbol.length() == 1) {
        singles[symbol.charAt(0)] = true;
      } else {
        pairs[pair(symbol.charAt(0), symbol.charAt(1))] = true;
      }
    }
    others.stream()
        .filter(symbol -> symbol.length() == 2)
        .forEach(symbol -> otherPairs[pair(symbol.charAt(0), symbol.charAt(1))] = true);
  }

  /// A letter that is another writing of an ASCII letter or digit: full width, ligatures.
  private static boolean hidesAscii(char c) {
    return Character.isLetterOrDigit(c)
        && Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
            .chars()
            .anyMatch(n -> n < 128 && Character.isLetterOrDigit(n));
  }

  private static int pair(int one, int other) {
    return (one << 7) | other;
  }

  /// Looks at the parts of a record.
  ///
  /// @param parts pairs of first byte and the byte after the last
  Verdict look(byte[] record, int[] parts) {
    Look look = new Look(record);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      Verdict verdict = look.at(parts[i], parts[i + 1]);
      if (verdict != Verdict.NOTHING) {
        return verdict;
      }
    }
    return look.symbol ? Verdict.UNSURE : Verdict.NOTHING;
  }

  /// One look: what has been seen so far.
  private final class Look {
    private final byte[] b;
    private int state;
    private int before;
    private int twoBefore;
    private int threeBefore;

    /// Capitals in a row up to here; whether a symbol stands among them, and at their end.
    private int capitals;

    private boolean inside;
    private boolean last;

    private boolean symbol;

    Look(byte[] record) {
      this.b = record;
    }

    Verdict at(int start, int end) {
      int i = start;
      while (i < end) {
        int c = b[i];
        if (c < 0) {
          int length = wide(i, end);
          if (length == 0) {
            return Verdict.UNSURE;
          }
          sign(' ');
          i += length;
        } else if (c == '<') {
          i = tag(i, end);
        } else if (c == '&') {
          i = entity(i, end);
          if (i < 0) {
            return Verdict.UNSURE;
          }
        } else if (c == 0 || c == '\\' || (c == ':' && before == '"')) {
          return Verdict.UNSURE;
        } else {
          int signClass = words.classOf(c);
          if (signClass > 0) {
            state = words.step(state, signClass);
            if (state == ByteWords.FOUND) {
              return Verdict.WORD;
            }
          }
          sign(c);
          i++;
        }
      }
      sign(' ');
      return Verdict.NOTHING;
    }

    /// Length of a character of two or three bytes that can be passed over; 0 where it can't.
    private int wide(int i, int end) {
      int lead = b[i] & 0xFF;
      if (lead >= 0xC2 && lead < 0xE0 && i + 1 < end && trails(i + 1)) {
        return unsure[((lead & 0x1F) << 6) | (b[i + 1] & 0x3F)] ? 0 : 2;
      }
      if (lead >= 0xE0 && lead < 0xF0 && i + 2 < end && trails(i + 1) && trails(i + 2)) {
        int c = ((lead & 0xF) << 12) | ((b[i + 1] & 0x3F) << 6) | (b[i + 2] & 0x3F);
        return c < 0x800 || unsure[c] ? 0 : 3;
      }
      return 0;
    }

    private boolean trails(int i) {
      return (b[i] & 0xC0) == 0x80;
    }

    /// Behind a tag; a lone `<` is a sign.
    private int tag(int i, int end) {
      int next = i + 1 < end ? b[i + 1] : ' ';
      boolean name = next == '/' || next == '!' || next == '?' || Character.isLetter(next);
      int limit = Math.min(end, i + LONGEST_TAG);
      for (int k = i + 1; name && k < limit; k++) {
        if (b[k] == '>') {
          return k + 1;
        }
        if (b[k] == '<') {
          break;
        }
      }
      sign('<');
      return i + 1;
    }

    /// Behind an entity; negative where it may stand for a letter.
    private int entity(int i, int end) {
      int semicolon = i + 1;
      while (semicolon < Math.min(end, i + 12) && b[semicolon] != ';') {
        semicolon++;
      }
      if (semicolon >= Math.min(end, i + 12)) {
        sign('&');
        return i + 1;
      }
      if (b[i + 1] == '#') {
        int c = number(i + 2, semicolon);
        if (c < 128 || c > 0xFFFF || unsure[c]) {
          return -1;
        }
      } else if (semicolon - i == 4 && b[i + 1] == 'a' && b[i + 2] == 'm' && b[i + 3] == 'p') {
        if (semicolon + 1 < end && b[semicolon + 1] == '#') {
          return -1;
        }
      }
      sign(' ');
      return semicolon + 1;
    }

    private int number(int from, int to) {
      boolean hex = from < to && (b[from] == 'x' || b[from] == 'X');
      int value = 0;
      for (int k = hex ? from + 1 : from; k < to; k++) {
        int digit = b[k] < 0 ? -1 : Character.digit(b[k], hex ? 16 : 10);
        if (digit < 0 || value > 0x10FFFF) {
          return -1;
        }
        value = value * (hex ? 16 : 10) + digit;
      }
      return value;
    }

    /// Looks whether the signs before this one are a symbol of a rare earth: `Nd2`, `Nd-`, `Ndx `.
    private void sign(int c) {
      boolean small = isSmall(c);
      boolean smallBefore = isSmall(before);
      if (!small && smallBefore) {
        symbol |= pairs[pair(twoBefore, before)] || pairs[pair(threeBefore, twoBefore)];
        symbol |= singles[twoBefore] && !otherPairs[pair(twoBefore, before)];
      }
      if (c >= 'A' && c <= 'Z') {
        inside |= last || (capitals > 0 && pairs[pair(before, c)]);
        last = singles[c];
        capitals++;
      } else if (capitals > 0) {
        symbol |= capitals < SHOUTED && (inside || (last && !small));
        capitals = 0;
        inside = false;
        last = false;
      }
      threeBefore = twoBefore;
      twoBefore = before;
      before = c;
    }

    private static boolean isSmall(int c) {
      return c >= 'a' && c <= 'z';
    }
  }
}
