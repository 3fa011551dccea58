package monazite.indexer.classify;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Set;

/// A quick look at a record's bytes, one pass, before anything is decoded: certain that a word of
/// the gate stands there, certain that nothing of interest does, or unsure. It reads as [RawText]
/// does (tags, blanks and signs between letters count for nothing, but for where a word begins and
/// ends) and gives up where that takes more than a look: JSON, escapes, letters of other scripts
/// that words are made of, and symbols of rare earths, which may be formulas.
final class ByteScan {
  /// What a look tells.
  enum Verdict {
    /// A word stands there.
    WORD,
    /// Neither a word nor a symbol.
    NOTHING,
    /// No word, but a symbol that may be of a formula.
    SYMBOL,
    /// Something that the look can't see through.
    UNSURE
  }

  /// Capitals in a row that make a word, not a formula.
  private static final int SHOUTED = 5;

  private static final int LONGEST_TAG = 2000;

  /// Signs behind a capital among which it may still turn out to be a symbol's.
  private static final int SYMBOL_REACH = 3;

  /// What a byte is to the look; a letter or digit is its class, with [#CAPITAL] a capital's.
  private static final byte SPECIAL = -1;

  private static final byte OTHER = 0;
  private static final byte CAPITAL = 64;

  private final ByteWords words;
  private final boolean[] unsure = new boolean[1 << 16];
  private final boolean[] pairs = new boolean[1 << 14];
  private final boolean[] singles = new boolean[128];
  private final boolean[] otherPairs = new boolean[1 << 14];
  private final byte[] kinds = new byte[256];

  /// @param words what the gate looks for, squeezed; those of other scripts make their letters
  ///     unsure
  /// @param symbols of rare earths and of letters that stand for them
  /// @param others symbols of other elements
  ByteScan(Collection<GateWord> words, Set<String> symbols, Set<String> others) {
    this.words = new ByteWords(words.stream().filter(GateWord::isAscii).toList());
    words.forEach(word -> word.key().chars().filter(c -> c >= 128).forEach(c -> unsure[c] = true));
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
    fillKinds();
  }

  private void fillKinds() {
    for (int c = 0; c < 128; c++) {
      kinds[c] = (byte) (words.classOf(c) + (c >= 'A' && c <= 'Z' ? CAPITAL : 0));
    }
    java.util.Arrays.fill(kinds, 128, 256, SPECIAL);
    for (char c : new char[] {'<', '&', '\\', ':', 0}) {
      kinds[c] = SPECIAL;
    }
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
    return look.symbol ? Verdict.SYMBOL : Verdict.NOTHING;
  }

  /// One look: what has been seen so far.
  private final class Look {
    private final byte[] b;

    /// State of the automaton; for each of the last 64 letters, whether it is next to the one
    /// before; and where the last one stood.
    private int state;

    private long glued;
    private int lastLetter = -2;

    /// The last four signs that were looked at, a byte each, and how many came since a capital.
    private int signs;

    private int sinceCapital = SYMBOL_REACH + 1;

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
        int kind = kinds[c & 0xFF];
        if (kind > OTHER && letter(kind & (CAPITAL - 1), i, end)) {
          return Verdict.WORD;
        }
        if (kind >= CAPITAL || (sinceCapital <= SYMBOL_REACH && kind != SPECIAL)) {
          sign(c);
        } else if (kind == SPECIAL) {
          i = special(c, i, end);
          if (i < 0) {
            return Verdict.UNSURE;
          }
          continue;
        }
        i++;
      }
      sign(' ');
      return Verdict.NOTHING;
    }

    /// Takes a letter or digit; whether a word ends with it.
    private boolean letter(int signClass, int i, int end) {
      glued = (glued << 1) | (lastLetter == i - 1 ? 1 : 0);
      lastLetter = i;
      int to = words.step(state, signClass);
      state = to < 0 ? ~to : to;
      return to < 0 && isWord(i, end);
    }

    private boolean isWord(int i, int end) {
      boolean endGlued =
          isLetter(i + 1, end) && !((b[i + 1] == 's' || b[i + 1] == 'S') && !isLetter(i + 2, end));
      for (GateWord word : words.endingIn(state)) {
        int length = word.key().length();
        boolean startGlued = length <= Long.SIZE && ((glued >>> (length - 1)) & 1) == 1;
        if (word.standsWith(startGlued, endGlued)) {
          return true;
        }
      }
      return false;
    }

    private boolean isLetter(int i, int end) {
      return i < end && b[i] >= 0 && words.classOf(b[i]) > 0;
    }

    /// Place behind a byte that takes more than one look; negative where that is not enough.
    private int special(int c, int i, int end) {
      if (c == '<') {
        return tag(i, end);
      }
      if (c == '&') {
        return entity(i, end);
      }
      if (c == ':' && (i == 0 || b[i - 1] != '"')) {
        sign(c);
        return i + 1;
      }
      int length = c < 0 ? wide(i, end) : 0;
      if (length == 0) {
        return -1;
      }
      sign(' ');
      return i + length;
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
    /// Only called for capitals and for what stands in their reach.
    private void sign(int c) {
      int before = signs & 0xFF;
      boolean small = c >= 'a' && c <= 'z';
      if (!small && before >= 'a' && before <= 'z') {
        int second = (signs >>> 8) & 0xFF;
        symbol |= pairs[pair(second, before)] || pairs[pair((signs >>> 16) & 0xFF, second)];
        symbol |= singles[second] && !otherPairs[pair(second, before)];
      }
      if (c >= 'A' && c <= 'Z') {
        inside |= last || (capitals > 0 && pairs[pair(before, c)]);
        last = singles[c];
        capitals++;
        sinceCapital = 0;
      } else if (capitals > 0) {
        symbol |= capitals < SHOUTED && (inside || (last && !small));
        capitals = 0;
        inside = false;
        last = false;
      }
      sinceCapital++;
      signs = (signs << 8) | c;
    }
  }
}
