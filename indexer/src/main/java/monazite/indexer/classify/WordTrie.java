package monazite.indexer.classify;

import java.util.Arrays;

/// Words by their characters, walked from a place of a text. Most places of a text begin no word;
/// they are passed over by their first characters, without a look at the words themselves.
final class WordTrie {
  private static final int LOOK = 4;
  private static final int BITS = 1 << 17;
  private static final int TARGET = 24;
  private static final int MOST = (1 << (TARGET - 1)) - 1;
  private static final int ENDS = 1;

  /// Steps by node and character, each with the node behind it and whether a word ends there. A
  /// step's place in the table is found by its hash; 0 is none, for no step leads to the root.
  private long[] steps = new long[1 << 10];

  private int[] words = new int[1 << 9];
  private int nodes = 1;
  private int known;

  /// By first character, how many characters are to be looked at: a bit for each number of them.
  private final byte[] lengths = new byte[Character.MAX_VALUE + 1];

  /// The hashes of the words' first characters.
  private final long[] beginnings = new long[BITS / 64];

  private final long[] pairs = new long[BITS / 64];

  /// Takes a word under a number.
  void add(String word, int number) {
    int node = 0;
    int place = -1;
    for (int i = 0; i < word.length(); i++) {
      place = place(node, word.charAt(i));
      node = node(steps[place]);
    }
    steps[place] |= ENDS;
    words[node] = number;
    int length = Math.min(LOOK, word.length());
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash(hash, word.charAt(i));
    }
    lengths[word.charAt(0)] |= (byte) (1 << length);
    mark(beginnings, hash);
    if (length > 1) {
      mark(pairs, hash(hash(0, word.charAt(0)), word.charAt(1)));
    }
  }

  private static int hash(int before, char c) {
    return before * 0x2F0B4C47 + c * 0x3D4D + (before >>> 15);
  }

  private static void mark(long[] bits, int hash) {
    bits[(hash & (BITS - 1)) >> 6] |= 1L << hash;
  }

  private static long bit(long[] bits, int hash) {
    return (bits[(hash & (BITS - 1)) >> 6] >>> hash) & 1;
  }

  /// Whether a word may begin at a place of a text; where none does, it may say so all the same.
  ///
  /// @param text with a character behind its last one
  boolean mayBegin(char[] text, int at) {
    int hash = hash(hash(0, text[at]), text[at + 1]);
    int left = lengths[text[at]];
    // Nearly always neither: one branch for both is foreseen well.
    return (bit(pairs, hash) | (left & 2)) != 0 && goesOn(text, at, hash, left);
  }

  /// @param pair hash of the first two characters
  /// @param looked the numbers of characters to be looked at
  private boolean goesOn(char[] text, int at, int pair, int looked) {
    if ((looked & 2) != 0) {
      return true;
    }
    int hash = pair;
    int left = looked >> 2;
    int place = at + 2;
    while ((left & 1) == 0 || bit(beginnings, hash) == 0) {
      left >>= 1;
      if (left == 0 || place >= text.length) {
        return false;
      }
      hash = hash(hash, text[place++]);
    }
    return true;
  }

  /// The step from a node, the root being 0; 0 where no word goes on so.
  long step(int node, char c) {
    long key = key(node, c);
    int mask = steps.length - 1;
    int at = first(key, mask);
    while (steps[at] != 0 && steps[at] >>> TARGET != key) {
      at = (at + 1) & mask;
    }
    return steps[at];
  }

  /// The node behind a step.
  static int node(long step) {
    return (int) (step >>> 1) & MOST;
  }

  /// Whether a word ends behind a step.
  static boolean ends(long step) {
    return (step & ENDS) != 0;
  }

  /// The number of the word that ends at a node.
  int word(int node) {
    return words[node];
  }

  private static long key(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  private static int first(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }

  /// Where the step from a node stands; it is made where it isn't there.
  private int place(int node, char c) {
    if (step(node, c) == 0) {
      if (known * 2 >= steps.length) {
        grow();
      }
      if (nodes == MOST) {
        throw new IllegalStateException("more than " + MOST + " beginnings of words");
      }
      put(key(node, c) << TARGET | (long) nodes << 1);
      nodes++;
      words = nodes > words.length ? Arrays.copyOf(words, words.length * 2) : words;
    }
    long key = key(node, c);
    int mask = steps.length - 1;
    int at = first(key, mask);
    while (steps[at] >>> TARGET != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void put(long step) {
    int mask = steps.length - 1;
    int at = first(step >>> TARGET, mask);
    while (steps[at] != 0) {
      at = (at + 1) & mask;
    }
    steps[at] = step;
    known++;
  }

  private void grow() {
    long[] old = steps;
    steps = new long[old.length * 2];
    known = 0;
    for (long step : old) {
      if (step != 0) {
        put(step);
      }
    }
  }
}
