package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import monazite.corpus.policy.TextLine.Mark;

/// Puts lines together to paragraphs.
final class Paragraphs {
  private final List<Line> lines = new ArrayList<>();

  /// Cells without text before each line.
  private final List<Integer> emptyCells = new ArrayList<>();

  private final Joints joints;

  /// @param kept without heads and feet of pages
  Paragraphs(List<TextLine> kept) {
    boolean blank = true;
    int empty = 0;
    for (TextLine line : kept) {
      boolean cell = line.text().startsWith("\t");
      Line repaired = Line.of(line, blank);
      if (!repaired.text().isEmpty()) {
        lines.add(repaired);
        emptyCells.add(empty);
        blank = false;
        empty = 0;
      } else {
        blank |= !cell;
        empty = cell ? empty + 1 : 0;
      }
    }
    joints = new Joints(lines);
  }

  Joints joints() {
    return joints;
  }

  List<Paragraph> all() {
    Wrapping wrapping = new Wrapping(lines);
    List<Paragraph> all = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int row = rowEnd(i);
      if (row > i) {
        all.add(Paragraph.row(cells(i, row), joints));
        i = row - 1;
        continue;
      }
      open.add(lines.get(i));
      boolean on = i + 1 < lines.size() && rowEnd(i + 1) == i + 1 && wrapping.goesOn(i);
      if (!on) {
        all.add(Paragraph.of(open, joints));
        open.clear();
      }
    }
    return headed(all);
  }

  /// Where print is narrow, a heading may look as if it went on in the line below it. Others of its
  /// kind tell.
  private List<Paragraph> headed(List<Paragraph> all) {
    Map<String, Integer> headings = new HashMap<>();
    Map<String, Integer> every = new HashMap<>();
    for (Paragraph paragraph : all) {
      String style = paragraph.number().map(Numbering.Numeral::style).orElse("");
      every.merge(style, 1, Integer::sum);
      boolean heading = paragraph.lines().size() < 3 && !paragraph.last().ends();
      headings.merge(style, heading && !paragraph.last().pauses() ? 1 : 0, Integer::sum);
    }
    List<Paragraph> headed = new ArrayList<>();
    for (Paragraph paragraph : all) {
      String style = paragraph.number().map(Numbering.Numeral::style).orElse("");
      int alike = headings.getOrDefault(style, 0);
      List<Line> lines = paragraph.lines();
      boolean plain = lines.getFirst().text().chars().noneMatch(c -> "，；。,;".indexOf(c) >= 0);
      if (alike > 1
          && 2 * alike >= every.getOrDefault(style, 0)
          && !style.isEmpty()
          && lines.size() > 2
          && plain) {
        headed.add(Paragraph.of(lines.subList(0, 1), joints));
        headed.add(Paragraph.of(lines.subList(1, lines.size()), joints));
      } else {
        headed.add(paragraph);
      }
    }
    return headed;
  }

  /// The end of a table's row that begins here, whose cells are lines that begin with a tabulator;
  /// the line itself where none begins.
  private int rowEnd(int from) {
    if (!lines.get(from).tabbed() || lines.get(from).source().mark() != Mark.NONE) {
      return from;
    }
    int end = from + 1;
    int cells = 1;
    while (end < lines.size() && !lines.get(end).blank()) {
      cells += lines.get(end).tabbed() ? 1 : 0;
      end++;
    }
    return cells > 1 ? end : from;
  }

  private List<List<Line>> cells(int from, int to) {
    List<List<Line>> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (lines.get(i).tabbed() || cells.isEmpty()) {
        for (int empty = 0; empty < emptyCells.get(i); empty++) {
          cells.add(List.of());
        }
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(lines.get(i));
    }
    return cells;
  }
}
