package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Source;

/// Makes a policy document of text as it really comes: broken lines, heads and feet of pages,
/// divided words.
public final class PolicyText {
  private PolicyText() {}

  /// The document of a plain text. Form feeds begin pages.
  public static PolicyDocument of(String text, Source source) {
    return of(lines(text), source);
  }

  /// The document of lines, whatever they were read from.
  public static PolicyDocument of(List<TextLine> lines, Source source) {
    return PolicyFront.document(blocks(lines), source);
  }

  /// The lines of a plain text.
  static List<TextLine> lines(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean paged = text.strip().indexOf('\f') >= 0;
    int page = 1;
    int number = 0;
    for (String raw : text.split("\r\n|\r|\n", -1)) {
      String line = raw;
      for (int feed = line.indexOf('\f'); paged && feed >= 0; feed = line.indexOf('\f')) {
        if (!line.substring(0, feed).isBlank()) {
          lines.add(
              new TextLine(
                  Optional.of(page), ++number, line.substring(0, feed), TextLine.Mark.NONE));
        }
        page++;
        number = 0;
        line = line.substring(feed + 1);
      }
      lines.add(
          new TextLine(
              paged ? Optional.of(page) : Optional.empty(), ++number, line, TextLine.Mark.NONE));
    }
    return lines;
  }

  static List<Block> blocks(List<TextLine> lines) {
    Set<TextLine> edges = PageEdges.in(lines);
    List<TextLine> kept = lines.stream().filter(line -> !edges.contains(line)).toList();
    Paragraphs paragraphs = new Paragraphs(Tables.marked(TwoColumns.inOrder(kept)));
    return Blocks.of(paragraphs.all(), paragraphs.joints());
  }
}
