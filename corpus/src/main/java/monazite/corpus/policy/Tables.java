package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.corpus.policy.TextLine.Mark;

/// Finds tables in plain text: lines whose cells are set apart by tabulators, wide gaps or bars.
final class Tables {
  private static final Pattern GAP = Pattern.compile("\\t+| {3,}|\\u3000{2,}");
  private static final Pattern RULE = Pattern.compile("[|+:=\\-—─━┃│┌┐└┘├┤┬┴┼ ]{3,}");

  /// Bars between cells, with room on both sides.
  private static final Pattern BARS = Pattern.compile("\\S \\| .* \\| \\S");

  /// Two columns in fewer lines may be anything.
  private static final int FEW = 3;

  /// Print without gaps: some words and figures, below each other.
  private static final Pattern FIGURES =
      Pattern.compile("\\p{L}.{0,60}?(?:\\s[~<>≥≤+-]?\\d[\\d.,]*\\s?%?){2,}");

  private Tables() {}

  /// The lines, rows of tables marked, their cells joined by bars. Rules between rows are blank.
  static List<TextLine> marked(List<TextLine> lines) {
    List<TextLine> marked = new ArrayList<>(lines);
    int i = 0;
    while (i < lines.size()) {
      int columns = columns(lines.get(i));
      int end = i;
      while (columns > 1 && end < lines.size() && isRow(lines.get(end), columns)) {
        end++;
      }
      boolean bars = lines.get(i).text().strip().startsWith("|");
      if (columns > 1 && (bars || end - i >= (columns == 2 ? FEW : 2))) {
        for (int row = i; row < end; row++) {
          marked.set(row, row(lines.get(row)));
        }
        i = end;
      } else {
        i++;
      }
    }
    for (int row = 0; row < marked.size(); row++) {
      boolean beside =
          (row > 0 && isFigures(lines.get(row - 1)))
              || (row + 1 < lines.size() && isFigures(lines.get(row + 1)));
      TextLine line = marked.get(row);
      if (beside && line.mark() == Mark.NONE && isFigures(line)) {
        marked.set(row, new TextLine(line.page(), line.number(), line.text(), Mark.TABLE_ROW));
      }
    }
    return marked;
  }

  private static boolean isFigures(TextLine line) {
    return FIGURES.matcher(line.text().strip()).matches();
  }

  private static boolean isRow(TextLine line, int columns) {
    return columns(line) == columns || (line.mark() == Mark.NONE && isRule(line));
  }

  private static boolean isRule(TextLine line) {
    return RULE.matcher(line.text().strip()).matches();
  }

  private static TextLine row(TextLine line) {
    String text = isRule(line) ? "" : cells(line).collect(Collectors.joining(" | "));
    return new TextLine(line.page(), line.number(), text, Mark.TABLE_ROW);
  }

  private static int columns(TextLine line) {
    if (line.mark() != Mark.NONE || line.text().startsWith("\t") || line.text().length() > 2000) {
      return 0;
    }
    return (int) cells(line).count();
  }

  private static Stream<String> cells(TextLine line) {
    String text = line.text().strip();
    if (text.startsWith("|") && text.endsWith("|") && text.length() > 2) {
      return Stream.of(text.substring(1, text.length() - 1).split("\\|", -1)).map(String::strip);
    }
    if (BARS.matcher(text).find()) {
      return Stream.of(text.split("\\|", -1)).map(String::strip);
    }
    return GAP.splitAsStream(text).map(String::strip).filter(it -> !it.isEmpty());
  }
}
