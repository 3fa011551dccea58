package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.indexer.claims.LabelChain.Label;
import monazite.seeds.grammar.LanguageGrammar;

/// Finds what looks like a claim's number label in one language's text.
final class ClaimLabels {
  private static final int LOOK_BACK = 40;
  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final Pattern WORD =
      Pattern.compile("\\p{L}{4}|[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2}");
  private static final Pattern NUMBER =
      Pattern.compile("\\s{0,8}[(\\[]?([0-9０-９]{1,4})[.．、)]\\s{0,3}");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[.;:。；：!?)\\]】\\s])\\s{0,3}([0-9０-９]{1,4})\\s?(?:[.．](?![0-9０-９])|、|\\))\\s{0,3}");

  private final List<Pattern> labels;
  private final Pattern openings;
  private final Pattern ends;
  private final Pattern before;
  private final ClaimStatus status;

  ClaimLabels(LanguageGrammar language) {
    labels = language.node().patterns("labels");
    // Capital letters matter here, so the case is minded.
    openings = Pattern.compile(language.node().text("openings"));
    ends = Pattern.compile(language.node().text("ends"));
    before = Pattern.compile(language.node().text("reference.before"));
    status = new ClaimStatus(language);
  }

  /// Labels at the start of lines.
  List<Label> atLineStarts(String text) {
    List<Label> found = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      int start = skipWhite(text, line, end);
      for (int kind = 0; kind < labels.size() && start < end; kind++) {
        Matcher matcher = labels.get(kind).matcher(text).region(start, end);
        matcher.useTransparentBounds(true).useAnchoringBounds(true);
        if (matcher.lookingAt() && accept(found, text, line, matcher, kind < labels.size() - 1)) {
          break;
        }
      }
      line = end + 1;
    }
    return found;
  }

  /// Labels anywhere behind the end of a sentence, for text whose lines were lost.
  List<Label> anywhere(String text) {
    List<Label> found = new ArrayList<>(atLineStarts(text));
    Matcher matcher = INLINE.matcher(text);
    while (matcher.find()) {
      if (opens(text, matcher.end()) && ended(text, matcher.start())) {
        int number = number(matcher.group(1));
        found.add(
            new Label(number, number, matcher.start(), matcher.end(), 2, style(matcher.group())));
      }
    }
    found.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
    return found;
  }

  /// Labels at the start of lines, and labels that name themselves (`【請求項２】`, `Claim 2.`) where
  /// something ends before them.
  List<Label> spelledOut(String text) {
    List<Label> found = atLineStarts(text);
    Set<Integer> begins = new HashSet<>();
    found.forEach(label -> begins.add(label.begin()));
    for (Pattern pattern : labels) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int begin = matcher.start();
        if (isSpelledOut(text, matcher) && begins.add(begin)) {
          accept(found, text, begin, matcher, true);
        }
      }
    }
    found.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
    return found;
  }

  /// Whether a label has a word of its own, and stands where a claim may begin.
  private boolean isSpelledOut(String text, Matcher matcher) {
    boolean named = matcher.group().codePoints().anyMatch(Character::isLetter);
    boolean bracketed = "[【".indexOf(text.charAt(matcher.start())) >= 0;
    return named && (bracketed || ended(text, matcher.start())) && opens(text, matcher.end());
  }

  private boolean accept(
      List<Label> found, String text, int line, Matcher matcher, boolean explicit) {
    int number = number(matcher.group(1));
    String to = matcher.groupCount() > 1 ? matcher.group(2) : null;
    int last = to == null ? number : number(to);
    if (last < number || last - number > 500 || number == 0) {
      return false;
    }
    if (last > number
        && !status.opensCancelled(text, skipWhite(text, matcher.end(), text.length()))) {
      return false;
    }
    int strength =
        (explicit ? 3 : 0)
            + (opens(text, matcher.end()) ? 2 : 0)
            + (ended(text, line) ? 1 : 0)
            + (last > number ? 2 : 0)
            + (refers(text, matcher.end()) ? 2 : 0)
            - (style(matcher.group()).equals(")") ? 2 : 0)
            - (tabular(text, matcher.end()) ? 8 : 0);
    found.add(
        new Label(number, last, matcher.start(), matcher.end(), strength, style(matcher.group())));
    return true;
  }

  /// The mark behind the number; none counts as a full stop.
  private static String style(String label) {
    char mark = label.strip().charAt(label.strip().length() - 1);
    return switch (mark) {
      case '、', '】', ']' -> String.valueOf(mark);
      case ')', '）' -> ")";
      default -> ".";
    };
  }

  /// Whether the rest of the line is a row of a table: figures, but no word.
  private static boolean tabular(String text, int at) {
    int feed = text.indexOf('\n', at);
    String line = text.substring(at, Math.min(feed < 0 ? text.length() : feed, at + 80));
    return FIGURE.matcher(line).find() && !WORD.matcher(line).find();
  }

  /// Whether a claim number is referred to soon.
  private boolean refers(String text, int at) {
    return before.matcher(text).region(at, Math.min(text.length(), at + 100)).find();
  }

  /// Whether a claim may well begin here.
  boolean opens(String text, int at) {
    int start = skipWhite(text, at, Math.min(text.length(), at + 200));
    return openings.matcher(text).region(start, text.length()).lookingAt();
  }

  /// Whether what stands before this place is finished.
  private boolean ended(String text, int at) {
    if (text.substring(0, Math.min(at, 200)).isBlank() && at < 200) {
      return true;
    }
    return ends.matcher(text.substring(Math.max(0, at - LOOK_BACK), at)).find();
  }

  /// Where the claims `from` to `next - 1`, whose numbers were swallowed, begin within a claim's
  /// text; empty where nothing shows it.
  List<Integer> swallowed(String text, int begin, int end, int from, int next) {
    List<Integer> cuts = new ArrayList<>();
    int at = begin;
    for (int missing = from; missing < next; missing++) {
      int cut = cut(text, at, end, missing);
      if (cut < 0) {
        return List.of();
      }
      cuts.add(cut);
      at = cut + 1;
    }
    return cuts;
  }

  private int cut(String text, int begin, int end, int missing) {
    Matcher inline = INLINE.matcher(text).region(begin, end).useTransparentBounds(true);
    while (inline.find()) {
      boolean plausible = opens(text, inline.end()) && !tabular(text, inline.end());
      if (number(inline.group(1)) == missing && plausible) {
        return inline.start();
      }
    }
    for (int feed = text.indexOf('\n', begin);
        feed >= 0 && feed < end;
        feed = text.indexOf('\n', feed + 1)) {
      int start = skipWhite(text, feed, end);
      boolean refers = before.matcher(text).region(start, Math.min(end, start + 120)).find();
      if (start < end && refers && opens(text, start) && stops(text, feed, start)) {
        return start;
      }
    }
    return -1;
  }

  /// Whether a sentence or a paragraph ends between these places: no list is being introduced.
  private static boolean stops(String text, int feed, int start) {
    int last = feed;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    boolean paragraph = text.substring(last, start).chars().filter(c -> c == '\n').count() > 1;
    return paragraph || ".。;；".indexOf(text.charAt(last)) >= 0;
  }

  /// Skips a number label that stands at a place found by [#swallowed].
  int behindNumber(String text, int at, int number) {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    return matcher.lookingAt() && number(matcher.group(1)) == number ? matcher.end() : at;
  }

  private static int skipWhite(String text, int from, int end) {
    int at = from;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u3000')) {
      at++;
    }
    return at;
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }
}
