package monazite.corpus.xml;

/// Collects text with white space folded: runs of any white space become one space, and breaks at
/// the ends of lines and of the whole are dropped.
public final class FoldedText {
  private final StringBuilder text = new StringBuilder();
  private boolean newline;
  private int tabs;
  private boolean space;

  /// Adds characters as they stand in the source. Stretches that need no folding are copied at
  /// once: nearly all of a dump is such text.
  public void add(char[] chars, int offset, int length) {
    int end = offset + length;
    int i = offset;
    while (i < end) {
      if (!isPlain(chars[i])) {
        add(chars[i++]);
        continue;
      }
      int run = i + 1;
      while (run < end
          && (isPlain(chars[run])
              || (chars[run] == ' ' && run + 1 < end && isPlain(chars[run + 1])))) {
        run++;
      }
      if (newline || space || tabs > 0) {
        flush();
      }
      text.append(chars, i, run - i);
      i = run;
    }
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u00a0';
  }

  /// Adds characters as they stand in the source.
  public void add(CharSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      add(chars.charAt(i));
    }
  }

  private void add(char c) {
    if (c <= ' ' || (c >= '\u00a0' && Character.isSpaceChar(c))) {
      space = true;
      return;
    }
    if (newline || space || tabs > 0) {
      flush();
    }
    text.append(c);
  }

  /// A gap: what follows is another word.
  public void space() {
    space = true;
  }

  /// A new line begins, unless the line at hand is empty.
  public void line() {
    newline = true;
    tabs = 0;
    space = false;
  }

  /// The next cell of a table begins; cells that end a line empty are dropped.
  public void cell() {
    tabs++;
    space = false;
  }

  private void flush() {
    if (newline && !text.isEmpty()) {
      text.append('\n');
    }
    if (tabs > 0) {
      text.repeat('\t', tabs);
    } else if (space && !newline && !text.isEmpty()) {
      text.append(' ');
    }
    newline = false;
    tabs = 0;
    space = false;
  }

  /// What was collected.
  @Override
  public String toString() {
    return text.toString();
  }
}
