package monazite.query.show;

import java.util.List;
import java.util.stream.Collectors;

/// Sets an answer as Markdown as GitHub reads it (GFM): its tables, its notes, and what it rests
/// on. Nothing that was read can become markup, a link or another cell.
final class Markdown {
  private static final String SIGNS = "\\`*[]|~";

  private Markdown() {}

  /// The document, ending in a line feed.
  static String of(Answer answer) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(text(answer.tables().getFirst().title())).append('\n');
    for (Table table : answer.tables()) {
      table(out, table);
    }
    List<Chart> charts = answer.charts();
    if (!charts.isEmpty()) {
      out.append("\n## Charts\n\nThe page (`--format html`) draws these; their figures:\n\n");
      for (Chart chart : charts) {
        out.append("- ").append(text(chart.title())).append(": table “");
        out.append(text(chart.table())).append("”\n");
      }
    }
    if (!answer.notes().isEmpty()) {
      out.append("\n## Notes\n\n");
      answer.notes().forEach(note -> out.append("- ").append(text(note)).append('\n'));
    }
    if (answer.provenance().isPresent()) {
      table(out, answer.provenance().get().table());
      table(out, answer.provenance().get().sourceTable());
    }
    return out.toString();
  }

  private static void table(StringBuilder out, Table table) {
    out.append("\n## ").append(text(table.title())).append("\n\n");
    row(out, table.columns().stream().map(Table.Column::head).toList());
    out.append('|');
    for (Table.Column column : table.columns()) {
      out.append(column.kind() == Table.Kind.NUMBER ? " --: |" : " --- |");
    }
    out.append('\n');
    table.rows().forEach(row -> row(out, row));
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(Markdown::text).collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
  }

  /// Text on one line that stays text.
  static String text(String raw) {
    String line = PlainText.of(raw).replaceAll("\\s+", " ").strip();
    StringBuilder out = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '_' -> out.append(isInWord(line, i) ? "_" : "\\_");
        case '@' -> out.append("\\@"); // an address would become a link
        case ':' -> out.append(line.startsWith("//", i + 1) ? "\\:" : ":");
        case '.' -> out.append(endsInWww(line, i) ? "\\." : ".");
        default -> out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  /// Within a word an underscore is only a sign: `UNKNOWN_FEES`.
  private static boolean isInWord(String line, int i) {
    return i > 0
        && i + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(i - 1))
        && Character.isLetterOrDigit(line.charAt(i + 1));
  }

  private static boolean endsInWww(String line, int i) {
    return i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
  }
}
