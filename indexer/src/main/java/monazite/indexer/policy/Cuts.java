package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.List;

/// Cuts stretches of text at marks.
final class Cuts {
  private static final String CLAUSE = ",，、;；:：.。|!?！？";
  private static final String PART = ";；|";
  private static final String STOPS = ".!?";
  private static final String WIDE_STOPS = "。！？";

  private Cuts() {}

  /// The parts between semicolons.
  static List<Span> parts(String text, Span span) {
    return cut(text, span, PART);
  }

  /// The clauses between commas and stronger marks; an enumeration comma of East Asian writing
  /// doesn't part them.
  static List<Span> clauses(String text, Span span) {
    return cut(text, span, CLAUSE.replace("、", ""));
  }

  /// The smallest pieces: clauses, and the members of enumerations.
  static List<Span> pieces(String text, Span span) {
    return cut(text, span, CLAUSE);
  }

  /// Sentences of writing whose full stop ends nothing else.
  static List<Span> wideSentences(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean latin =
          STOPS.indexOf(c) >= 0
              && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
              && !(at > 0 && Character.isDigit(text.charAt(at - 1)) && at - from < 5);
      if (WIDE_STOPS.indexOf(c) >= 0 || latin) {
        add(found, text, from, at + 1);
        from = at + 1;
      }
    }
    add(found, text, from, text.length());
    return found;
  }

  private static List<Span> cut(String text, Span span, String marks) {
    List<Span> found = new ArrayList<>();
    int from = span.start();
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      if (marks.indexOf(c) >= 0 && !isWithinNumber(text, at)) {
        add(found, text, from, at);
        from = at + 1;
      }
    }
    add(found, text, from, span.end());
    return found;
  }

  private static boolean isWithinNumber(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == ',' || c == '.' || c == ':';
    boolean joined =
        at > 0
            && at + 1 < text.length()
            && !Character.isWhitespace(text.charAt(at + 1))
            && text.charAt(at + 1) < 128
            && text.charAt(at - 1) < 128;
    boolean thousands =
        c == ','
            && joined
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return mark && (c == ',' ? thousands : joined || (c == '.' && isAbbreviation(text, at)));
  }

  /// A stop behind a single letter, as in `e.g.` or `No. 5`.
  private static boolean isAbbreviation(String text, int at) {
    return at > 1
        && Character.isLetter(text.charAt(at - 1))
        && !Character.isLetter(text.charAt(at - 2))
        && text.charAt(at - 1) < 128;
  }

  private static void add(List<Span> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }
}
