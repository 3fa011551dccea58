package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.policy.TextLine.Mark;

/// Text that was printed in two columns, whose lines stand side by side: the left column is read
/// before the right one.
final class TwoColumns {
  private static final Pattern GAP = Pattern.compile("(?<=\\S)[ \\u3000]{3,}(?=\\S)");

  /// Columns by which the right one's beginning may differ from line to line.
  private static final int SLACK = 3;

  /// Fewer lines side by side, or narrower ones, are a table.
  private static final int FEW = 6;

  private static final int NARROW = 24;

  private TwoColumns() {}

  /// A line's parts.
  ///
  /// @param at column where the right one begins
  private record Sides(String left, String right, int at) {}

  static List<TextLine> inOrder(List<TextLine> lines) {
    List<TextLine> ordered = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = end(lines, i);
      if (end > i) {
        add(lines.subList(i, end), sides(lines.get(i)).map(Sides::at).orElse(0), ordered);
        i = end;
      } else {
        ordered.add(lines.get(i++));
      }
    }
    return ordered;
  }

  /// The end of lines side by side that begin here; the line itself where they don't.
  private static int end(List<TextLine> lines, int from) {
    Optional<Sides> first = sides(lines.get(from));
    if (first.isEmpty()) {
      return from;
    }
    int at = first.get().at();
    int both = 0;
    int wide = 0;
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Optional<Sides> sides = sides(line);
      boolean beside = sides.filter(it -> Math.abs(it.at() - at) <= SLACK).isPresent();
      boolean alone = sides.isEmpty() && (isRight(line, at) || isLeft(line, at));
      if (!line.page().equals(lines.get(from).page()) || (!beside && !alone)) {
        break;
      }
      if (beside) {
        both++;
        boolean print =
            Letters.width(sides.get().left()) >= NARROW
                && Letters.width(sides.get().right()) >= NARROW;
        wide += print ? 1 : 0;
      }
      end = line.text().isBlank() ? end : i + 1;
    }
    return both >= FEW && wide >= 0.6 * both && both >= 0.4 * (end - from) ? end : from;
  }

  private static void add(List<TextLine> lines, int at, List<TextLine> ordered) {
    List<TextLine> right = new ArrayList<>();
    for (TextLine line : lines) {
      Optional<Sides> sides = sides(line);
      boolean second = sides.isEmpty() && isRight(line, at);
      ordered.add(with(line, sides.map(Sides::left).orElse(second ? "" : line.text())));
      right.add(with(line, sides.map(Sides::right).orElse(second ? line.text().strip() : "")));
    }
    ordered.addAll(right);
  }

  private static TextLine with(TextLine line, String text) {
    return new TextLine(line.page(), line.number(), text, line.mark());
  }

  private static boolean isRight(TextLine line, int at) {
    String text = line.text();
    int indent = Letters.width(text) - Letters.width(text.stripLeading());
    return !text.isBlank() && indent >= at - SLACK;
  }

  private static boolean isLeft(TextLine line, int at) {
    return Letters.width(line.text().stripTrailing()) <= at;
  }

  private static Optional<Sides> sides(TextLine line) {
    String text = line.text();
    if (line.mark() != Mark.NONE || text.indexOf('\t') >= 0 || text.length() > 400) {
      return Optional.empty();
    }
    Matcher gap = GAP.matcher(text);
    if (!gap.find()) {
      return Optional.empty();
    }
    String left = text.substring(0, gap.start());
    String right = text.substring(gap.end()).stripTrailing();
    int at = Letters.width(text.substring(0, gap.end()));
    return gap.find() ? Optional.empty() : Optional.of(new Sides(left, right, at));
  }
}
