package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines that belong together, joined.
///
/// @param lines at least one
/// @param text all of them
/// @param pieces where each begins in it
record Paragraph(List<Line> lines, String text, List<Block.Piece> pieces) {
  static Paragraph of(List<Line> lines, Joints joints) {
    StringBuilder text = new StringBuilder();
    List<Block.Piece> pieces = new ArrayList<>();
    for (Line line : lines) {
      int at = 0;
      if (text.isEmpty()) {
        text.append(line.text());
      } else {
        at = joints.join(text, line.text());
      }
      pieces.add(piece(at, line));
    }
    return new Paragraph(List.copyOf(lines), text.toString(), List.copyOf(pieces));
  }

  /// A row of a table whose cells stand in lines of their own.
  static Paragraph row(List<List<Line>> cells, Joints joints) {
    StringBuilder text = new StringBuilder();
    List<Block.Piece> pieces = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (List<Line> cell : cells) {
      text.append(text.isEmpty() ? "" : " | ");
      if (cell.isEmpty()) {
        continue;
      }
      int begin = text.length();
      Paragraph one = of(cell, joints);
      one.pieces()
          .forEach(it -> pieces.add(new Block.Piece(begin + it.at(), it.page(), it.line())));
      text.append(one.text());
      lines.addAll(cell);
    }
    return new Paragraph(lines, text.toString(), pieces);
  }

  private static Block.Piece piece(int at, Line line) {
    return new Block.Piece(at, line.source().page(), line.source().number());
  }

  /// This paragraph and another one behind it.
  Paragraph with(Paragraph other, Joints joints) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return of(all, joints);
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  Optional<Numbering.Numeral> number() {
    return first().number();
  }

  int width() {
    return Letters.width(text);
  }

  Block block(Block.Kind kind, int level) {
    return new Block(kind, level, text, pieces);
  }
}
