package monazite.corpus.format.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes the lines of printed pages into text: leaves out what stands at the edges of pages and
/// mends words that were divided at line ends.
final class PrintedLines {
  /// What stands so often, and is short, is the head or foot of pages.
  private static final int REPEATED = 3;

  private static final int SHORT = 60;

  private PrintedLines() {}

  static List<String> unwrapped(List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> words = new HashSet<>();
    boolean divided = false;
    for (String line : lines) {
      counts.merge(edge(line), 1, Integer::sum);
      String whole = divided ? line.replaceFirst("^[^ ]+", "") : line;
      divided = line.endsWith("-");
      whole = divided ? whole.replaceFirst("[^ ]+$", "") : whole;
      words.addAll(List.of(whole.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
    }
    List<String> text = new ArrayList<>();
    for (String line : lines) {
      boolean number = line.matches("[0-9 ]{1,20}");
      boolean edge =
          line.length() < SHORT
              && line.chars().anyMatch(Character::isDigit)
              && counts.getOrDefault(edge(line), 0) >= REPEATED
              && !line.matches("^[0-9]{1,3} ?[.)．].*");
      boolean page = line.matches("[A-Z]{2} ?[0-9][0-9 ,./-]{4,20} ?[A-Z][0-9]?");
      if (number || edge || page) {
        continue;
      }
      String last = text.isEmpty() ? "" : text.getLast();
      if (last.matches(".*\\p{Ll}-") && Character.isLowerCase(line.codePointAt(0))) {
        text.set(text.size() - 1, joined(last, line, words));
      } else {
        text.add(line);
      }
    }
    return text;
  }

  private static String edge(String line) {
    return line.replaceAll("^[0-9]+ | [0-9]+$", "");
  }

  /// A hyphen at a line's end is the word's own where the whole word stands with it elsewhere, or
  /// both of its parts stand alone and never as one.
  private static String joined(String above, String below, Set<String> words) {
    String begin = above.substring(above.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String first = begin.substring(0, begin.length() - 1);
    String end = below.split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT);
    boolean own =
        words.contains(begin + end)
            || (words.contains(first) && words.contains(end) && !words.contains(first + end));
    return (own ? above : above.substring(0, above.length() - 1)) + below;
  }
}
