package monazite.indexer.classify;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;

/// Words of ASCII letters and digits, found in one pass whatever stands between their letters: an
/// Aho-Corasick automaton with all its transitions in one table.
final class ByteWords {
  /// Letters and digits; the class of a character is its place here, from 1.
  private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

  static final int CLASSES = SIGNS.length() + 1;

  /// State that says that a word has been found.
  static final int FOUND = -1;

  private final byte[] classes = new byte[128];
  private int[] next = new int[CLASSES * 1024];
  private int states = 1;

  /// @param words of lower-case ASCII letters and digits
  ByteWords(Collection<String> words) {
    for (int i = 0; i < SIGNS.length(); i++) {
      classes[SIGNS.charAt(i)] = (byte) (i + 1);
      classes[Character.toUpperCase(SIGNS.charAt(i))] = (byte) (i + 1);
    }
    words.forEach(this::add);
    link();
  }

  /// Class of an ASCII character: 0 for what is no letter and no digit.
  int classOf(int ascii) {
    return classes[ascii];
  }

  /// The state after a character of a class; begins with 0.
  int step(int state, int signClass) {
    return next[state + signClass];
  }

  private void add(String word) {
    int state = 0;
    for (int i = 0; i < word.length() && state != FOUND; i++) {
      int at = state + classes[word.charAt(i)];
      boolean last = i == word.length() - 1;
      if (last) {
        next[at] = FOUND;
      } else if (next[at] == 0) {
        next[at] = states * CLASSES;
        states++;
        if (states * CLASSES > next.length - CLASSES) {
          next = Arrays.copyOf(next, next.length * 2);
        }
      }
      state = next[at];
    }
  }

  /// Turns missing transitions into those of the longest suffix that is a beginning of a word.
  private void link() {
    next = Arrays.copyOf(next, states * CLASSES);
    int[] suffix = new int[states];
    Deque<Integer> open = new ArrayDeque<>();
    for (int sign = 1; sign < CLASSES; sign++) {
      if (next[sign] > 0) {
        open.add(next[sign]);
      }
    }
    while (!open.isEmpty()) {
      int state = open.remove();
      int fall = suffix[state / CLASSES];
      for (int sign = 1; sign < CLASSES; sign++) {
        int to = next[state + sign];
        int other = next[fall + sign];
        if (to == 0 || other == FOUND) {
          next[state + sign] = other;
        } else if (to > 0) {
          suffix[to / CLASSES] = other;
          open.add(to);
        }
      }
    }
  }
}
