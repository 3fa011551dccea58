package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Claim;

/// Brings a set of claims in order: by number, each once, with markers turned to status and
/// cancelled ranges expanded. A second claim of a number that says something else is kept under the
/// next free number.
final class ClaimOrder {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,8}([0-9]{1,4})(?:\\s{0,2}[-~–]\\s{0,2}([0-9]{1,4}))?\\s{0,2}[.、．)]\\s{0,4}(?![0-9])");
  private static final int LONGEST = 2000;

  private ClaimOrder() {}

  /// @param claims by number
  /// @param renumbered numbers of claims whose own number was taken
  record Ordered(List<Claim> claims, Set<Integer> renumbered) {}

  static Ordered of(List<Claim> claims, Function<Claim, ClaimReader> readers) {
    TreeMap<Integer, Claim> byNumber = new TreeMap<>();
    List<Claim> second = new ArrayList<>();
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
        put(
            byNumber,
            new Claim(number, kept, claim.references(), stated, claim.language()),
            second);
      }
    }
    Set<Integer> renumbered = new HashSet<>();
    for (Claim claim : second) {
      int free = free(byNumber);
      renumbered.add(free);
      byNumber.put(
          free,
          new Claim(free, claim.text(), claim.references(), claim.status(), claim.language()));
    }
    return new Ordered(List.copyOf(byNumber.values()), Set.copyOf(renumbered));
  }

  /// Behind the highest; the lowest where nothing is behind it.
  private static int free(NavigableMap<Integer, Claim> byNumber) {
    int free = byNumber.lastKey() == Integer.MAX_VALUE ? 1 : byNumber.lastKey() + 1;
    while (byNumber.containsKey(free)) {
      free++;
    }
    return free;
  }

  /// What is said twice, or in another language, or not at all, is dropped; the rest waits for a
  /// number.
  private static void put(Map<Integer, Claim> byNumber, Claim claim, List<Claim> second) {
    Claim first = byNumber.get(claim.number());
    if (first == null || first.text().isBlank()) {
      byNumber.put(claim.number(), first == null || !claim.text().isBlank() ? claim : first);
    } else if (!claim.text().isBlank() && !same(first, claim)) {
      boolean waits =
          second.stream().anyMatch(other -> other.number() == claim.number() && same(other, claim));
      if (!waits) {
        second.add(claim);
      }
    }
  }

  private static boolean same(Claim one, Claim other) {
    return !one.language().equals(other.language())
        || ClaimText.fold(one.text()).equals(ClaimText.fold(other.text()));
  }
}
