package monazite.indexer.classify;

import java.util.BitSet;

/// A text's letters and digits alone, in lower case, so that neither blanks nor signs nor tags hide
/// a word. Latin letters with marks are left out, since some formats write them as entities.
///
/// @param glued places of letters that nothing parts from the letter before
record Squeezed(String letters, BitSet glued) {
  /// What is left of a text.
  ///
  /// @param breaks places in the original before which something was left out already
  static Squeezed of(NormalText normal, BitSet breaks) {
    String text = normal.text();
    StringBuilder letters = new StringBuilder(text.length());
    BitSet glued = new BitSet();
    int before = -2;
    for (int i = 0; i < text.length(); i++) {
      if (!counts(text.charAt(i))) {
        continue;
      }
      if (before == i - 1 && !parted(breaks, normal, i)) {
        glued.set(letters.length());
      }
      letters.append(Character.toLowerCase(text.charAt(i)));
      before = i;
    }
    return new Squeezed(letters.toString(), glued);
  }

  /// A normalised word as it is looked for.
  static String key(String normal) {
    return Squeezed.of(TextNormaliser.normalise(normal), new BitSet()).letters();
  }

  /// Whether a word stands by itself where it was found.
  boolean holds(GateWord word, int begin, int end) {
    boolean plural = end < letters.length() && letters.charAt(end) == 's';
    boolean endGlued = glued.get(end) && !(plural && !glued.get(end + 1));
    return word.standsWith(glued.get(begin), endGlued);
  }

  private static boolean parted(BitSet breaks, NormalText normal, int at) {
    int next = breaks.nextSetBit(normal.originalStart(at - 1) + 1);
    return next >= 0 && next <= normal.originalStart(at);
  }

  private static boolean counts(char c) {
    return (c < 128 || c > 0x24F) && Character.isLetterOrDigit(c);
  }
}
