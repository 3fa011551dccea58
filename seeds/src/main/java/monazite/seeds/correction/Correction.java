package monazite.seeds.correction;

import java.util.Optional;

/// What a person says of one publication, against the program's judgement.
///
/// @param publication number as written
/// @param family id of the family that it is about, [#NO_FAMILY] for none; empty where that stands
/// @param label core, improvement or peripheral; empty where that stands
/// @param who who says so
/// @param why the reason
/// @param place file and line
public record Correction(
    String publication,
    Optional<String> family,
    Optional<String> label,
    String who,
    String why,
    String place) {
  /// Says that a patent is of no family.
  public static final String NO_FAMILY = "NONE";
}
