package monazite.corpus.policy;

import java.util.List;
import monazite.corpus.policy.TextLine.Mark;

/// Tells whether a paragraph goes on in the next line: as print does when the next word had no room
/// left, or over the edge of a page.
final class Wrapping {
  /// No print has longer lines, or shorter ones.
  private static final int WIDEST = 250;

  private static final int NARROWEST = 28;

  /// Lines above and below that tell how wide print is here.
  private static final int NEAR = 3;

  private static final int FAR = 6;

  /// Print is not counted in whole columns: a line that reaches this part of the width is full.
  private static final double FULL = 0.95;

  private static final double NEARLY_FULL = 0.9;

  /// A line that reaches this part of the width was hardly meant to be short.
  private static final double LONG = 0.6;

  /// A line that breaks off so far right is no heading.
  private static final int PROSE = 60;

  private static final int FEW = 3;

  private final List<Line> lines;
  private final boolean blanksSeparate;

  Wrapping(List<Line> lines) {
    this.lines = lines;
    this.blanksSeparate = blanksSeparate();
  }

  /// Whether blank lines stand between paragraphs, not after every line.
  private boolean blanksSeparate() {
    int within = 0;
    int blank = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      int room = width(i);
      if (!line.ends()
          && next.number().isEmpty()
          && isPrint(room)
          && isFull(line, next, room, FULL)) {
        within++;
        blank += next.blank() ? 1 : 0;
      }
    }
    return within < Math.max(FEW, 0.2 * lines.size()) || blank < Math.max(2 * FEW, 0.25 * within);
  }

  /// Whether the paragraph of a line goes on in the next one.
  boolean goesOn(int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    if (line.source().mark() != Mark.NONE || next.source().mark() != Mark.NONE) {
      return false;
    }
    if (isTable(line) || isTable(next)) {
      return false;
    }
    int room = width(at);
    boolean print = isPrint(room) && isSupported(at, room);
    if (Asides.is(line.text())) {
      boolean parted = next.blank() && blanksSeparate;
      return print && !parted && next.number().isEmpty() && isFull(line, next, room, FULL);
    }
    if (Asides.is(next.text()) || next.number().filter(it -> !it.isBare()).isPresent()) {
      return false;
    }
    if (next.number().isPresent() && (line.ends() || !print || !isFull(line, next, room, FULL))) {
      return false;
    }
    boolean parted = next.blank() && blanksSeparate;
    if (line.ends() || line.pauses()) {
      boolean full = print && isFull(line, next, room, FULL);
      return full && !parted && !(next.indented() && !line.indented());
    }
    return print ? inPrint(at, room, parted) : overPages(line, next);
  }

  private boolean inPrint(int at, int room, boolean parted) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean headed = line.number().filter(it -> !it.isSpoken()).isPresent() && !isProse(line);
    if (parted && !next.goesOn()) {
      return false;
    }
    if (isFull(line, next, room, headed ? FULL : NEARLY_FULL) || line.isOpen() || next.goesOn()) {
      return !headed || !next.indented();
    }
    return headed ? endsHeading(at, room) : line.width() >= LONG * room && isProse(line);
  }

  /// Whether the next line is the rest of a heading that was too long for its line.
  private boolean endsHeading(int at, int room) {
    Line line = lines.get(at);
    Line rest = lines.get(at + 1);
    return line.width() > 0.75 * room
        && rest.width() < 0.5 * room
        && !rest.ends()
        && !rest.pauses()
        && at + 2 < lines.size()
        && (lines.get(at + 2).number().isPresent() || !lines.get(at + 2).goesOn());
  }

  /// A line of a text whose paragraphs are single lines: only a page's end breaks them.
  private static boolean overPages(Line line, Line next) {
    boolean headed =
        line.number().filter(it -> !it.isSpoken()).isPresent() && line.width() < 2 * PROSE;
    boolean joined = Letters.isUnspaced(line.lastSign()) && !next.blank();
    return line.width() >= PROSE && !headed && (next.goesOn() || line.isOpen() || joined);
  }

  /// Whether a line has inner signs as sentences have.
  private static boolean isProse(Line line) {
    return line.text().chars().anyMatch(c -> "，：；。,;".indexOf(c) >= 0) || line.number().isEmpty();
  }

  private static boolean isTable(Line line) {
    return line.tabbed() || line.text().startsWith("|");
  }

  private static boolean isPrint(int room) {
    return room >= NARROWEST && room <= WIDEST;
  }

  /// Whether the next line's first word had no room on this one.
  private static boolean isFull(Line line, Line next, int room, double part) {
    int blank = Letters.isUnspaced(line.lastSign()) ? 0 : 1;
    return line.width() + blank + next.firstWord() > part * room;
  }

  /// Whether lines near by are as wide.
  private boolean isSupported(int at, int room) {
    int alike = 0;
    for (int i = Math.max(0, at - FAR); i <= Math.min(lines.size() - 1, at + FAR); i++) {
      double part = (double) lines.get(i).width() / room;
      alike += i != at && !lines.get(i).tabbed() && part > 0.85 && part < 1.15 ? 1 : 0;
    }
    return alike > 1;
  }

  /// The width of print at a line: what the lines above it reach or those below, the lesser.
  private int width(int at) {
    int above = 0;
    int below = 0;
    for (int i = 1; i <= NEAR; i++) {
      above = at - i >= 0 ? Math.max(above, lines.get(at - i).width()) : above;
      below = at + i < lines.size() ? Math.max(below, lines.get(at + i).width()) : below;
    }
    int around = above == 0 ? below : below == 0 ? above : Math.min(above, below);
    // Print is no narrower than either of the two lines.
    int next = at + 1 < lines.size() ? lines.get(at + 1).width() : 0;
    return Math.max(Math.max(lines.get(at).width(), next), around);
  }
}
