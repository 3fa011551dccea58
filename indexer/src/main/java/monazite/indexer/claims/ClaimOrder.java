package monazite.indexer.claims;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Claim;

/// Brings a set of claims in order: by number, each once, with markers turned to status and
/// cancelled ranges expanded.
final class ClaimOrder {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,8}([0-9]{1,4})(?:\\s{0,2}[-~–]\\s{0,2}([0-9]{1,4}))?\\s{0,2}[.、．)]\\s{0,4}(?![0-9])");
  private static final int LONGEST = 2000;

  private ClaimOrder() {}

  static List<Claim> of(List<Claim> claims, Function<Claim, ClaimReader> readers) {
    TreeMap<Integer, Claim> byNumber = new TreeMap<>();
    for (Claim claim : claims) {
      ClaimStatus status = readers.apply(claim).status;
      String text = ClaimText.fold(claim.text());
      Matcher label = LABEL.matcher(text);
      int last = claim.number();
      if (label.lookingAt() && Integer.parseInt(label.group(1)) == claim.number()) {
        String behind = text.substring(label.end());
        String to = label.group(2);
        int end = to == null ? last : Integer.parseInt(to);
        boolean range =
            end > last && end - last < LONGEST && status.of(behind) != Claim.Status.LIVE;
        last = range ? end : last;
        text = behind;
      }
      Claim.Status stated = claim.status() == Claim.Status.LIVE ? status.of(text) : claim.status();
      String kept = stated == Claim.Status.CANCELLED ? "" : status.textOf(text);
      for (int number = claim.number(); number <= last; number++) {
        byNumber.putIfAbsent(
            number, new Claim(number, kept, claim.references(), stated, claim.language()));
      }
    }
    return List.copyOf(byNumber.values());
  }
}
