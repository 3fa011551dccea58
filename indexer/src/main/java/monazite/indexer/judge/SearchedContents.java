package monazite.indexer.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import monazite.indexer.claims.ClaimAnatomy;
import monazite.indexer.claims.CompositionRange;
import monazite.seeds.grammar.Chemistry;

/// By which contents the claims of a set are found: a claim's own, and those that it takes over
/// from the claim it refers to, so that a claim which adds cobalt to the magnet of claim 1 is found
/// by the dysprosium of claim 1 and its own cobalt at once.
final class SearchedContents {
  private static final int MOST = 64;
  private static final double MILLIONTHS = 10_000;

  private final Map<Integer, List<Judged.Content>> byClaim = new HashMap<>();

  SearchedContents(List<ClaimAnatomy> claims, Chemistry chemistry) {
    for (ClaimAnatomy claim : claims) {
      List<Judged.Content> contents =
          new ArrayList<>(
              claim.ranges().stream()
                  .filter(range -> chemistry.searchable(range.element()))
                  .limit(MOST)
                  .flatMap(SearchedContents::forms)
                  .toList());
      List<Judged.Content> above =
          claim.parents().isEmpty() ? List.of() : of(claim.parents().getFirst());
      List<Judged.Content> own = List.copyOf(contents);
      for (Judged.Content content : above) {
        if (contents.size() < MOST && own.stream().noneMatch(it -> sameField(it, content))) {
          contents.add(content);
        }
      }
      byClaim.put(claim.number(), contents);
    }
  }

  /// The contents of a claim.
  List<Judged.Content> of(int number) {
    return byClaim.getOrDefault(number, List.of());
  }

  private static boolean sameField(Judged.Content one, Judged.Content other) {
    return one.element().equals(other.element()) && one.basis().equals(other.basis());
  }

  /// A range as it stands, and on the bases that mean the same.
  private static Stream<Judged.Content> forms(CompositionRange range) {
    double lo = range.lo().orElse(Double.NEGATIVE_INFINITY);
    double hi = range.hi().orElse(Double.POSITIVE_INFINITY);
    Stream<Judged.Content> asTold =
        Stream.of(new Judged.Content(range.element(), range.basis(), lo, hi));
    Stream<Judged.Content> other =
        range.converted().stream()
            .map(
                it ->
                    new Judged.Content(
                        range.element(),
                        it.basis(),
                        it.lo().orElse(Double.NEGATIVE_INFINITY),
                        it.hi().orElse(Double.POSITIVE_INFINITY)));
    return Stream.concat(Stream.concat(asTold, other), mass(range, lo, hi));
  }

  /// Parts per million are by mass.
  private static Stream<Judged.Content> mass(CompositionRange range, double lo, double hi) {
    return switch (range.basis()) {
      case "ppm" ->
          Stream.of(new Judged.Content(range.element(), "wt%", lo / MILLIONTHS, hi / MILLIONTHS));
      case "wt%" ->
          Stream.of(new Judged.Content(range.element(), "ppm", lo * MILLIONTHS, hi * MILLIONTHS));
      default -> Stream.empty();
    };
  }
}
