package monazite.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Claim;

/// Claims in the making: numbers them where the source's numbers are ranges, empty or `xx`, and
/// takes the printed number off the text.
public final class ClaimSet {
  /// No real claim set is longer; a range beyond it is a misprint and is not expanded.
  private static final int MOST = 9999;

  /// `00001`, `CLM-00001`, `00001-00018`, `CLM-00005-CLM-00007`.
  private static final Pattern RANGE =
      Pattern.compile("(?:CLM-)?0*([0-9]{1,4})(?:\\s*-\\s*(?:CLM-)?0*([0-9]{1,4}))?");

  /// `1. `, `12 . `, `5-7. `, `3) `, `1.) `, `1.A` before a claim's words.
  private static final Pattern PRINTED =
      Pattern.compile(
          "([0-9]{1,4})(?: ?[-\u2013] ?([0-9]{1,4}))? ?[.)]\\)?(?: |$|(?=[\\p{Lu}\\p{Lo}]))");

  private final String language;
  private final List<Claim> claims = new ArrayList<>();

  /// An empty set.
  ///
  /// @param language ISO 639-1
  public ClaimSet(String language) {
    this.language = language;
  }

  /// Adds one element or paragraph of the source.
  ///
  /// @param number as the source writes it, may be a range, empty or nonsense
  /// @param references as the source's tags write them
  /// @param text with or without its number in front
  public void add(String number, List<String> references, String text) {
    Matcher printed = PRINTED.matcher(text);
    boolean numbered = printed.lookingAt();
    Matcher stated = RANGE.matcher(number);
    int first = claims.isEmpty() ? 1 : claims.getLast().number() + 1;
    int last = first;
    if (stated.matches()) {
      first = Math.max(1, Integer.parseInt(stated.group(1)));
      last = upper(stated, first);
    } else if (numbered) {
      first = Math.max(1, Integer.parseInt(printed.group(1)));
      last = first;
    }
    if (numbered && Integer.parseInt(printed.group(1)) == first && printed.group(2) != null) {
      last = upper(printed, first);
    }
    boolean own = numbered && Integer.parseInt(printed.group(1)) == first;
    String words = own ? text.substring(printed.end()) : text;
    Claim.Status status = ClaimStatuses.of(words);
    List<Integer> numbers = references(references);
    for (int i = first; i <= last; i++) {
      claims.add(new Claim(i, words, numbers, status, language));
    }
  }

  private static int upper(Matcher range, int first) {
    String upper = range.group(2);
    int last = upper == null ? first : Integer.parseInt(upper);
    return last < first || last > MOST ? first : last;
  }

  private static List<Integer> references(List<String> written) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : written) {
      Matcher range = RANGE.matcher("");
      for (String part : text.split("[\\s,;]+", -1)) {
        if (range.reset(part).matches()) {
          int first = Integer.parseInt(range.group(1));
          for (int i = first; i <= upper(range, first); i++) {
            if (!numbers.contains(i)) {
              numbers.add(i);
            }
          }
        }
      }
    }
    return numbers;
  }

  /// The claims so far, in their order.
  public List<Claim> claims() {
    return claims;
  }
}
