package monazite.corpus.format.odp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Claim;
import monazite.corpus.format.ClaimSet;
import monazite.corpus.format.GreenBookText;
import monazite.corpus.xml.Entities;

/// Plain text of the fragments of HTML in which Patent Public Search gives texts; formulas in them
/// bear the marks of APS text (`kg/m.sup.3`).
final class HtmlText {
  private static final Pattern BREAK = Pattern.compile("<(?:br|p|/p|div|/div|tr|li)\\b[^<>]*>");

  /// Tags, and the marks of what a reissue adds.
  private static final Pattern MARK =
      Pattern.compile("</?[A-Za-z][^<>]*>|\\.Iadd\\.|\\.Iaddend\\.");

  private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,30});");

  /// A paragraph's printed number.
  private static final Pattern PARAGRAPH = Pattern.compile("^(?:\\([0-9]{1,4}\\)|\\[[0-9]{4}\\]) ");

  private static final Pattern NUMBER = Pattern.compile("\\[?([0-9]{1,4}) ?\\. .*", Pattern.DOTALL);

  private HtmlText() {}

  static String line(String html) {
    return String.join(" ", lines(html));
  }

  /// A line for each of the text's paragraphs, their printed numbers left out.
  static String text(String html) {
    return String.join(
        "\n", lines(html).stream().map(it -> PARAGRAPH.matcher(it).replaceFirst("")).toList());
  }

  /// The lines that the breaks make, empty ones left out.
  static List<String> lines(String html) {
    List<String> lines = new ArrayList<>();
    for (String part : BREAK.split(html, -1)) {
      String bare = MARK.matcher(part).replaceAll("");
      Matcher entity = ENTITY.matcher(bare);
      String plain =
          entity.replaceAll(
              found ->
                  Matcher.quoteReplacement(Entities.text(found.group(1)).orElse(found.group())));
      String line = GreenBookText.line(plain);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /// A claim begins at each line that bears the next number.
  static List<Claim> claims(String html, String language) {
    ClaimSet set = new ClaimSet(language);
    List<String> open = new ArrayList<>();
    int next = 1;
    for (String line : lines(html)) {
      Matcher number = NUMBER.matcher(line);
      if (number.matches() && Integer.parseInt(number.group(1)) == next) {
        add(set, open);
        next++;
      }
      open.add(line);
    }
    add(set, open);
    return set.claims();
  }

  private static void add(ClaimSet set, List<String> lines) {
    if (!lines.isEmpty()) {
      set.add("", List.of(), String.join(" ", lines));
      lines.clear();
    }
  }
}
