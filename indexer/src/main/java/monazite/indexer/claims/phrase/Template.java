package monazite.indexer.claims.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A regular expression with a gap for words, made anew for each claim; only where a text has what
/// stands around the gap.
public final class Template {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String regex;
  private final String gap;
  private final List<Phrase> needed;

  /// The claims of a set are mostly to one thing: what was filled in last often serves again.
  private volatile Filled last = new Filled("", Pattern.compile(""));

  private record Filled(String words, Pattern pattern) {}

  /// @param gap what stands in the expression where the words go
  public Template(String regex, String gap) {
    this.regex = regex;
    this.gap = gap;
    needed =
        needed(regex, gap).stream()
            .map(part -> Pattern.compile(part, FLAGS))
            .map(Phrase::of)
            .toList();
  }

  /// The expression for words; empty where a text can't hold it, whatever the words are.
  ///
  /// @param words a regular expression
  public Optional<Pattern> filled(FoldedText text, String words) {
    for (Phrase part : needed) {
      if (!part.in(text)) {
        return Optional.empty();
      }
    }
    Filled filled = last;
    if (!filled.words().equals(words)) {
      filled = new Filled(words, Pattern.compile(regex.replace(gap, words), FLAGS));
      last = filled;
    }
    return Optional.of(filled.pattern());
  }

  /// The groups that every match holds: not optional, not within another, without the gap.
  private static List<String> needed(String regex, String gap) {
    List<String> groups = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int at = 0; at < regex.length(); at++) {
      char c = regex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '(') {
        begin = depth == 0 ? at : begin;
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth == 0 && always(regex, begin, at + 1, gap)) {
          groups.add(regex.substring(begin, at + 1));
        }
      } else if (c == '|' && depth == 0) {
        return List.of();
      }
    }
    return groups;
  }

  private static boolean always(String regex, int begin, int end, String gap) {
    boolean optional = end < regex.length() && "?*{".indexOf(regex.charAt(end)) >= 0;
    String group = regex.substring(begin, end);
    return !optional && group.startsWith("(?:") && !group.contains(gap);
  }
}
