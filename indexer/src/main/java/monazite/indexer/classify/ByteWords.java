package monazite.indexer.classify;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/// Words of ASCII letters and digits, found in one pass whatever stands between their letters: an
/// Aho-Corasick automaton with all its transitions in one table.
final class ByteWords {
  /// Letters and digits; the class of a character is its place here, from 1.
  private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

  static final int CLASSES = SIGNS.length() + 1;

  private static final GateWord[] NONE = {};

  private final byte[] classes = new byte[128];
  private int[] next = new int[CLASSES * 1024];
  private GateWord[][] ends = new GateWord[1024][];
  private int states = 1;

  /// @param words whose keys are of lower-case ASCII letters and digits
  ByteWords(Collection<GateWord> words) {
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

  /// The state after a character of a class; begins with 0. Below zero where words end there: then
  /// the state is its complement.
  int step(int state, int signClass) {
    return next[state + signClass];
  }

  /// The words that end in a state.
  GateWord[] endingIn(int state) {
    return ends[state / CLASSES];
  }

  private void add(GateWord word) {
    int state = 0;
    for (int i = 0; i < word.key().length(); i++) {
      int at = state + classes[word.key().charAt(i)];
      if (next[at] == 0) {
        next[at] = newState();
      }
      state = next[at];
    }
    ends[state / CLASSES] = joined(ends[state / CLASSES], new GateWord[] {word});
  }

  private int newState() {
    int state = states++;
    if (states * CLASSES > next.length) {
      next = Arrays.copyOf(next, next.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    ends[state] = NONE;
    return state * CLASSES;
  }

  private static GateWord[] joined(GateWord[] some, GateWord[] more) {
    GateWord[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /// Turns missing transitions into those of the longest suffix that is a beginning of a word.
  private void link() {
    next = Arrays.copyOf(next, states * CLASSES);
    ends[0] = NONE;
    int[] suffix = new int[states];
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int state = open.remove();
      int fall = suffix[state / CLASSES];
      ends[state / CLASSES] = joined(ends[state / CLASSES], state == 0 ? NONE : endingIn(fall));
      for (int sign = 1; sign < CLASSES; sign++) {
        int to = next[state + sign];
        int other = state == 0 ? 0 : next[fall + sign];
        if (to == 0) {
          next[state + sign] = other;
        } else {
          suffix[to / CLASSES] = other;
          open.add(to);
        }
      }
    }
    for (int i = 0; i < next.length; i++) {
      next[i] = endingIn(next[i]).length > 0 ? ~next[i] : next[i];
    }
  }
}
