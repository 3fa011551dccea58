package monazite.corpus.policy;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that stand beside the text: what a publisher or a site adds, notes at the foot of a page.
final class Asides {
  private static final List<Pattern> APPARATUS = PolicyWords.patterns("apparatus");
  private static final List<Pattern> NOTES = PolicyWords.patterns("notes");
  private static final List<Pattern> ISSUED = PolicyWords.patterns("issued");
  private static final int LONGEST = 400;

  private Asides() {}

  static boolean is(String text) {
    return isApparatus(text) || isNote(text);
  }

  static boolean isApparatus(String text) {
    return text.length() < LONGEST
        && (PolicyWords.anyIn(APPARATUS, text) || PolicyDates.isDate(text) || isIssue(text));
  }

  /// `Issued on 14 March 2024` and nothing else.
  private static boolean isIssue(String text) {
    return text.length() < 80
        && ISSUED.stream()
            .map(it -> it.matcher(text))
            .anyMatch(it -> it.lookingAt() && PolicyDates.isDate(text.substring(it.end())));
  }

  static boolean isNote(String text) {
    return PolicyWords.anyIn(NOTES, text);
  }
}
