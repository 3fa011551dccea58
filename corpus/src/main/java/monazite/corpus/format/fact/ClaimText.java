package monazite.corpus.format.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.format.ClaimSet;

/// Takes a text of several claims apart where their numbers run on from 1 at the beginnings of
/// lines.
final class ClaimText {
  /// No claim set is longer, and no notice of cancelled claims spans more.
  private static final int MOST = 5000;

  /// `1. `, `12)`, `3．`, `1.-90.`, `5-7. `, `【請求項１】`, `[claim 2]` at the beginning of a line.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[\\[【](?:"
              + String.join("|", new TreeSet<>(Words.CLAIM_HEADS))
              + ") ?([0-9０-９]{1,4})[\\]】]"
              + "|([0-9]{1,4})(?:[ .]{0,2}[-–—] ?([0-9]{1,4}))? ?[.)．、])[ \\t]*");

  private ClaimText() {}

  /// Adds every claim of a text; one that shows no numbers is one claim.
  static void add(ClaimSet claims, String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    int next = 1;
    while (number.find()) {
      if (first(number) == next) {
        starts.add(number.start());
        next = last(number) + 1;
      }
    }
    if (starts.isEmpty()) {
      claims.add("", List.of(), folded(text));
      return;
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      one(claims, text.substring(starts.get(i), end));
    }
  }

  /// Adds one claim with its number in front, or none.
  static void one(ClaimSet claims, String text) {
    if (claims.claims().size() >= MOST) {
      return;
    }
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      claims.add(
          first(number) + "-" + last(number), List.of(), folded(text.substring(number.end())));
    } else {
      claims.add("", List.of(), folded(text));
    }
  }

  /// Adds one claim whose number is stated beside it, and may stand before it too.
  static void numbered(ClaimSet claims, String number, String text) {
    if (claims.claims().size() < MOST) {
      claims.add(number, List.of(), folded(text));
    }
  }

  private static int first(Matcher number) {
    return Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1));
  }

  private static int last(Matcher number) {
    int first = first(number);
    int last = number.group(3) == null ? first : Integer.parseInt(number.group(3));
    return last < first || last > MOST ? first : last;
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
