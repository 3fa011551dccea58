package monazite.corpus.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.media.PageLine.Mark;
import org.xml.sax.Attributes;

/// Keeps what elements say of the lines in them.
final class MarkedLines {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");
  private static final Set<String> ASIDES =
      Set.of("nav", "footer", "aside", "form", "select", "button", "menu", "label", "option");

  /// Longer lines of links only are text.
  private static final int LONGEST_LINK = 60;

  private final boolean printed;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int page;
  private int aside;
  private int row;
  private int link;
  private int item;
  private int heading;
  private int note;
  private boolean parted = true;
  private long linked;
  private long letters;

  MarkedLines(boolean printed) {
    this.printed = printed;
  }

  List<PageLine> lines() {
    return List.copyOf(lines);
  }

  void begins(String tag, Attributes attributes) {
    String kind = Optional.ofNullable(attributes.getValue("class")).orElse("");
    parted |= tag.equals("p") || tag.equals("div");
    page += printed && tag.equals("div") && kind.equals("page") ? 1 : 0;
    count(tag, 1);
    if (tag.equals("td") || tag.equals("th")) {
      cell.setLength(0);
    }
  }

  void ends(String tag) {
    count(tag, -1);
    if (row > 0 && (tag.equals("td") || tag.equals("th"))) {
      cells.add(cell.toString());
      cell.setLength(0);
    }
    if (tag.equals("tr") && row == 0) {
      endRow();
    }
  }

  private void count(String tag, int by) {
    aside = Math.max(0, aside + (ASIDES.contains(tag) ? by : 0));
    row = Math.max(0, row + (tag.equals("tr") ? by : 0));
    link = Math.max(0, link + (tag.equals("a") ? by : 0));
    item = Math.max(0, item + (tag.equals("li") ? by : 0));
    heading = Math.max(0, heading + (HEADINGS.contains(tag) ? by : 0));
    note = Math.max(0, note + (tag.equals("tfoot") ? by : 0));
  }

  void letters(char[] chars, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (!Character.isWhitespace(chars[i])) {
        letters++;
        linked += link > 0 ? 1 : 0;
      }
    }
  }

  /// A line has ended.
  void line(String text) {
    boolean links = letters > 0 && linked == letters && text.length() < LONGEST_LINK;
    letters = 0;
    linked = 0;
    if (row > 0) {
      cell.append(cell.isEmpty() ? "" : " ").append(text);
      return;
    }
    lines.add(new PageLine(page, text, mark(links), parted));
    parted = false;
  }

  private Mark mark(boolean links) {
    if (printed) {
      return Mark.PRINTED;
    }
    if (aside > 0 || (links && heading == 0)) {
      return Mark.ASIDE;
    }
    if (note > 0) {
      return Mark.NOTE;
    }
    return heading > 0 ? Mark.HEADING : item > 0 ? Mark.ITEM : Mark.PARAGRAPH;
  }

  /// A row of one cell is layout.
  private void endRow() {
    if (cells.stream().filter(it -> !it.isBlank()).count() > 1) {
      lines.add(new PageLine(page, String.join(" | ", cells), Mark.ROW, true));
    } else {
      cells.stream()
          .filter(it -> !it.isBlank())
          .forEach(it -> lines.add(new PageLine(page, it, Mark.PARAGRAPH, true)));
    }
    cells.clear();
  }
}
