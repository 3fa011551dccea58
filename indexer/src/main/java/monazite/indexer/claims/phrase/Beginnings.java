package monazite.indexer.claims.phrase;

/// With which pairs of codes the matches of an expression may begin. Wider than what truly matches,
/// never narrower.
final class Beginnings {
  private static final int CODES = FoldedText.CODES;
  private static final int WORDS = CODES / 64;

  private boolean empty;

  /// Whether matches begin at the text's begin only.
  private boolean anchored;
  private final long[] singles = new long[WORDS];
  private final long[] pairs = new long[CODES * WORDS];

  /// Nothing at all.
  static Beginnings none() {
    Beginnings made = new Beginnings();
    made.anchored = true;
    return made;
  }

  /// The empty text.
  static Beginnings ofNothing() {
    Beginnings made = new Beginnings();
    made.empty = true;
    return made;
  }

  /// The text's begin.
  static Beginnings ofStart() {
    Beginnings made = ofNothing();
    made.anchored = true;
    return made;
  }

  /// One character of any of these codes; a character beyond ASCII may be two places long.
  static Beginnings ofOne(boolean[] codes) {
    Beginnings made = new Beginnings();
    boolean beyond = false;
    for (int code = 0; code < CODES; code++) {
      if (codes[code]) {
        made.single(code);
        beyond |= FoldedText.beyondAscii(code);
      }
    }
    for (int one = 0; beyond && one < CODES; one++) {
      for (int other = 0; other < CODES; other++) {
        if (FoldedText.beyondAscii(one) && FoldedText.beyondAscii(other)) {
          made.pair(one, other);
        }
      }
    }
    return made;
  }

  /// One place of a character of this code.
  static Beginnings ofUnit(int code) {
    Beginnings made = new Beginnings();
    made.single(code);
    return made;
  }

  private void single(int code) {
    singles[code >> 6] |= 1L << code;
  }

  private void pair(int one, int other) {
    pairs[one * WORDS + (other >> 6)] |= 1L << other;
  }

  private boolean hasSingle(int code) {
    return (singles[code >> 6] >>> code & 1) != 0;
  }

  /// Whether the empty text is among them, so that they tell nothing.
  boolean tellNothing() {
    return empty;
  }

  Beginnings or(Beginnings other) {
    Beginnings made = new Beginnings();
    made.empty = empty || other.empty;
    made.anchored = anchored && other.anchored;
    for (int i = 0; i < singles.length; i++) {
      made.singles[i] = singles[i] | other.singles[i];
    }
    for (int i = 0; i < pairs.length; i++) {
      made.pairs[i] = pairs[i] | other.pairs[i];
    }
    return made;
  }

  /// Whether all matches begin at the text's begin.
  boolean anchored() {
    return anchored;
  }

  Beginnings then(Beginnings next) {
    if (!empty && isSingleless()) {
      return this; // two places are known already
    }
    Beginnings made = followedBy(next);
    made.anchored = anchored || next.anchored;
    return made;
  }

  private Beginnings followedBy(Beginnings next) {
    Beginnings made = new Beginnings();
    made.empty = empty && next.empty;
    System.arraycopy(pairs, 0, made.pairs, 0, pairs.length);
    long[] firsts = next.firsts();
    for (int code = 0; code < CODES; code++) {
      if (hasSingle(code)) {
        for (int i = 0; i < WORDS; i++) {
          made.pairs[code * WORDS + i] |= firsts[i];
        }
      }
    }
    if (next.empty) {
      System.arraycopy(singles, 0, made.singles, 0, WORDS);
    }
    return empty ? made.or(next.nonEmpty(made.empty)) : made;
  }

  private Beginnings nonEmpty(boolean withEmpty) {
    Beginnings made = or(none());
    made.empty = withEmpty;
    return made;
  }

  private boolean isSingleless() {
    for (long word : singles) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  private long[] firsts() {
    long[] firsts = singles.clone();
    for (int code = 0; code < CODES; code++) {
      for (int i = 0; i < WORDS; i++) {
        if (pairs[code * WORDS + i] != 0) {
          firsts[code >> 6] |= 1L << code;
        }
      }
    }
    return firsts;
  }

  /// The same for looking up: a match of one character goes on with anything.
  Beginnings closed() {
    Beginnings made = or(none());
    for (int code = 0; code < CODES; code++) {
      for (int i = 0; hasSingle(code) && i < WORDS; i++) {
        made.pairs[code * WORDS + i] = -1L;
      }
    }
    return made;
  }

  /// Whether a match may begin at a place of a text.
  boolean at(FoldedText text, int at) {
    int code = text.code(at);
    if (at + 1 == text.length()) {
      return hasSingle(code);
    }
    int next = text.code(at + 1);
    return (pairs[code * WORDS + (next >> 6)] >>> next & 1) != 0;
  }

  /// The first place from one on at which a match may begin; the text's length where there is none.
  int next(FoldedText text, int from) {
    int last = text.length() - 1;
    int at = from;
    int code = text.code(at);
    while (at < last) {
      int next = text.code(at + 1);
      if ((pairs[code * WORDS + (next >> 6)] >>> next & 1) != 0) {
        return at;
      }
      code = next;
      at++;
    }
    return hasSingle(code) ? last : last + 1;
  }
}
