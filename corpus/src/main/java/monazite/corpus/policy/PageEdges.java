package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import monazite.corpus.policy.TextLine.Mark;

/// Finds the heads and feet of pages: lines at a page's edge that repeat but for figures, and page
/// numbers.
final class PageEdges {
  /// Lines of a page's edge that may be its head or foot.
  private static final int DEEP = 3;

  private static final int OFTEN = 3;
  private static final int LONGEST = 160;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—·~\\s]*(?:(?:page|seite|p\\.|s\\.|第)\\s*)?\\d{1,4}\\s*(?:(?:of|von|/|／)\\s*\\d{1,4}|页.{0,12}|頁|ページ|쪽|面)?[-–—·~\\s]*");

  private PageEdges() {}

  /// The lines that are heads or feet.
  static Set<TextLine> in(List<TextLine> lines) {
    Map<Integer, List<TextLine>> pages = new TreeMap<>();
    for (TextLine line : lines) {
      if (!line.text().isBlank() && line.mark() == Mark.NONE) {
        pages.computeIfAbsent(line.page().orElse(0), _ -> new ArrayList<>()).add(line);
      }
    }
    return pages.size() > 1
        ? ofPages(pages)
        : unpaged(
            pages.getOrDefault(pages.isEmpty() ? 0 : pages.keySet().iterator().next(), List.of()));
  }

  private static Set<TextLine> ofPages(Map<Integer, List<TextLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<TextLine> page : pages.values()) {
      Set<String> seen = new HashSet<>();
      edge(page).forEach(line -> seen.add(key(line)));
      seen.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int often = Math.min(OFTEN, pages.size());
    Set<TextLine> edges = new HashSet<>();
    for (List<TextLine> page : pages.values()) {
      // From the edge inwards: what lies behind a line of text is text.
      for (boolean top : new boolean[] {true, false}) {
        for (int i = 0; i < Math.min(DEEP, page.size()); i++) {
          TextLine line = page.get(top ? i : page.size() - 1 - i);
          boolean repeats =
              counts.getOrDefault(key(line), 0) >= often && line.text().length() < LONGEST;
          if (!repeats && !NUMBER.matcher(line.text().strip()).matches()) {
            break;
          }
          edges.add(line);
        }
      }
    }
    return edges;
  }

  private static List<TextLine> edge(List<TextLine> page) {
    if (page.size() <= 2 * DEEP) {
      return page;
    }
    List<TextLine> edge = new ArrayList<>(page.subList(0, DEEP));
    edge.addAll(page.subList(page.size() - DEEP, page.size()));
    return edge;
  }

  /// Text whose pages were joined: a line that repeats with rising figures, or breaks into
  /// sentences.
  private static Set<TextLine> unpaged(List<TextLine> lines) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (text.length() < LONGEST
          && !text.startsWith("|")
          && !lines.get(i).text().startsWith("\t")) {
        places.computeIfAbsent(key(lines.get(i)), _ -> new ArrayList<>()).add(i);
      }
    }
    Set<TextLine> edges = new HashSet<>();
    for (List<Integer> at : places.values()) {
      if (at.size() >= OFTEN && (isRising(lines, at) || interrupts(lines, at))) {
        at.forEach(i -> edges.add(lines.get(i)));
      }
    }
    return edges;
  }

  /// Page numbers rise by one or two, and stand apart from each other.
  private static boolean isRising(List<TextLine> lines, List<Integer> at) {
    int rises = 0;
    for (int i = 1; i < at.size(); i++) {
      Optional<Integer> one = figure(lines.get(at.get(i - 1)).text());
      Optional<Integer> other = figure(lines.get(at.get(i)).text());
      int step = one.isPresent() && other.isPresent() ? other.get() - one.get() : 0;
      rises += step >= 1 && step <= 2 && at.get(i) - at.get(i - 1) > 8 ? 1 : 0;
    }
    return rises >= 0.8 * (at.size() - 1)
        && at.stream().allMatch(i -> isEdgeLike(lines.get(i).text()));
  }

  /// A number alone, or after or before the words of a running title.
  private static boolean isEdgeLike(String text) {
    String bare = text.strip();
    return NUMBER.matcher(bare).matches()
        || bare.matches("(?s)\\d{1,4}\\s.{3,}|.{3,}[\\s|/]\\d{1,4}");
  }

  private static boolean interrupts(List<TextLine> lines, List<Integer> at) {
    int within = 0;
    for (int i : at) {
      boolean between = i > 0 && i + 1 < lines.size();
      within +=
          between
                  && !Line.of(lines.get(i - 1), false).ends()
                  && Line.of(lines.get(i - 1), false).width() > 40
              ? 1
              : 0;
    }
    return within >= 0.5 * at.size() && at.getLast() - at.getFirst() > 10 * (at.size() - 1);
  }

  private static Optional<Integer> figure(String text) {
    String digits = text.replaceAll("\\D+", " ").strip();
    int last = digits.lastIndexOf(' ');
    String one =
        text.strip().matches("^\\d.*") ? digits.split(" ", 2)[0] : digits.substring(last + 1);
    return one.isEmpty() || one.length() > 5
        ? Optional.empty()
        : Optional.of(Integer.parseInt(one));
  }

  private static String key(TextLine line) {
    return Letters.repaired(line.text()).replaceAll("\\d+", "0");
  }
}
