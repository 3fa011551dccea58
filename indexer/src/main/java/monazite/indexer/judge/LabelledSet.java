package monazite.indexer.judge;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import monazite.indexer.claims.ClaimAnatomy;
import monazite.indexer.claims.ClaimsLabel;

/// A claim set with a person's label.
///
/// @param language ISO 639-1
/// @param label core, improvement or peripheral, as the person says
/// @param claims weighed within their field
/// @param fieldless the same, weighed as if their field were unknown
record LabelledSet(
    String id,
    String language,
    String label,
    List<ClaimAnatomy> claims,
    List<ClaimAnatomy> fieldless) {
  private static final List<String> ORDER = List.of("peripheral", "improvement", "core");

  LabelledSet {
    claims = List.copyOf(claims);
    fieldless = List.copyOf(fieldless);
  }

  /// Whether a label is one that sets are put in order by.
  static boolean orders(String label) {
    return ORDER.contains(label);
  }

  int rank() {
    return ORDER.indexOf(label);
  }

  /// The program's label.
  String given() {
    return ClaimsLabel.of(claims).id();
  }

  /// The highest value of a live independent claim; 0 without one.
  double highest(ToDoubleFunction<ClaimAnatomy> value) {
    return standing(claims).mapToDouble(value).max().orElse(0);
  }

  /// The score of the broadest claim.
  double score() {
    return highest(ClaimAnatomy::score);
  }

  /// The same where nothing is known of the field.
  double fieldlessScore() {
    return standing(fieldless).mapToDouble(ClaimAnatomy::score).max().orElse(0);
  }

  /// The length of the shortest claim.
  int shortest() {
    return standing(claims).mapToInt(ClaimAnatomy::words).min().orElse(0);
  }

  /// The number of the broadest claim; 0 without one.
  int broadest() {
    return standing(claims)
        .max(java.util.Comparator.comparingDouble(ClaimAnatomy::score))
        .map(ClaimAnatomy::number)
        .orElse(0);
  }

  private static Stream<ClaimAnatomy> standing(List<ClaimAnatomy> claims) {
    return claims.stream().filter(claim -> claim.live() && claim.independent());
  }
}
