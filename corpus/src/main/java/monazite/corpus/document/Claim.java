package monazite.corpus.document;

import java.util.List;

/// One claim as printed.
///
/// @param number number in the claim set, from 1
/// @param text the claim without its number, white space folded
/// @param references claim numbers that the source's own tags point to, in their order; the text
///     may refer to more
/// @param status live, cancelled or withdrawn
/// @param language ISO 639-1
public record Claim(
    int number, String text, List<Integer> references, Status status, String language) {

  /// What became of a claim that was once filed.
  public enum Status {
    LIVE,
    CANCELLED,
    WITHDRAWN
  }

  public Claim {
    if (number < 1) {
      throw new IllegalArgumentException("claim number " + number + ": must be 1 or more");
    }
    references = List.copyOf(references);
  }
}
