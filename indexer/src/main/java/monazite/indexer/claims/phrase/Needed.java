package monazite.indexer.claims.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The groups that every match of a regular expression holds: not optional, not within another.
/// Cheap to look for, and where one is missing so is the whole.
final class Needed {
  /// Of an expression that isn't asked what it needs.
  static final Needed NOTHING = new Needed(List.of());

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<Phrase> parts;

  private Needed(List<Phrase> parts) {
    this.parts = parts;
  }

  /// The groups of an expression that stand for themselves.
  ///
  /// @param counts whether a group may be looked for
  static Needed of(String regex, Predicate<String> counts) {
    return new Needed(
        groups(regex).stream()
            .filter(counts)
            .map(part -> Phrase.of(Pattern.compile(part, FLAGS)))
            .toList());
  }

  /// Whether a text has them all.
  boolean in(FoldedText text) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).in(text)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> groups(String regex) {
    List<String> groups = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int at = 0; at < regex.length(); at++) {
      char c = regex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        at = classEnd(regex, at);
      } else if (c == '(') {
        begin = depth == 0 ? at : begin;
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth == 0 && always(regex, begin, at + 1)) {
          groups.add(regex.substring(begin, at + 1));
        }
      } else if (c == '|' && depth == 0) {
        return List.of();
      }
    }
    return groups;
  }

  /// Where a class in brackets ends.
  private static int classEnd(String regex, int begin) {
    int at = begin + 1;
    at += at < regex.length() && regex.charAt(at) == '^' ? 1 : 0;
    at += at < regex.length() && regex.charAt(at) == ']' ? 1 : 0;
    while (at < regex.length() && regex.charAt(at) != ']') {
      at += regex.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static boolean always(String regex, int begin, int end) {
    boolean optional = end < regex.length() && "?*{".indexOf(regex.charAt(end)) >= 0;
    return !optional && regex.startsWith("(?:", begin);
  }
}
