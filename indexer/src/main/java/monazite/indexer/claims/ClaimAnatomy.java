package monazite.indexer.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.Claim;

/// A claim taken apart.
///
/// @param number number in its set
/// @param text as printed, without number and status marker; empty for a cancelled claim
/// @param parents numbers of all claims it refers to, rising: text and the source's tags united
/// @param tagsDisagree the source has tags, and the text says otherwise
/// @param independent no parents, or parents of another object or category
/// @param malformed refers to itself, to a later one or only to cancelled ones, or is in a cycle
/// @param depth claims in the shortest chain above it
/// @param type absent for a cancelled claim, and where it isn't asked for
/// @param preamble text before the transition
/// @param body text behind it
/// @param jepson written as an improvement of what is admitted to be known
/// @param limitations how many limitations, those of the broadest parent included
/// @param words length in words, in characters for languages without spaces, that of the broadest
///     parent included, further members of sets left out
/// @param ranges contents that the claim itself limits
/// @param balance what makes up the remainder
/// @param elementSets members by the letter that stands for them; `RE` for any rare earth
/// @param excluded what must not be in it
/// @param alternative the label that it may have as well: within the score's standard error
/// @param score 0 to 1, how far the claim reaches; 0 for a cancelled one
/// @param parts the factors that made the score, by name
public record ClaimAnatomy(
    int number,
    String text,
    Claim.Status status,
    String language,
    List<Integer> parents,
    boolean tagsDisagree,
    boolean independent,
    boolean malformed,
    int depth,
    Optional<ClaimType> type,
    Transition transition,
    String preamble,
    String body,
    boolean jepson,
    int limitations,
    int words,
    List<CompositionRange> ranges,
    List<String> balance,
    Map<String, List<String>> elementSets,
    List<String> excluded,
    ClaimLabel label,
    Optional<ClaimLabel> alternative,
    double score,
    Map<String, Double> parts) {

  /// A claim of which nothing is found out but its place in the set.
  static ClaimAnatomy outline(
      Claim claim,
      String language,
      List<Integer> parents,
      boolean tagsDisagree,
      boolean independent,
      boolean malformed,
      int depth) {
    return new ClaimAnatomy(
        claim.number(),
        claim.status() == Claim.Status.CANCELLED ? "" : claim.text(),
        claim.status(),
        language,
        parents,
        tagsDisagree,
        independent,
        malformed,
        depth,
        Optional.empty(),
        Transition.NONE,
        "",
        "",
        false,
        0,
        0,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        ClaimLabel.INSUFFICIENT,
        Optional.empty(),
        0,
        Map.of());
  }

  /// Whether the claim stands.
  public boolean live() {
    return status == Claim.Status.LIVE;
  }
}
