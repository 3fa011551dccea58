package monazite.indexer.claims;

import java.util.Optional;

/// A content that a claim limits.
///
/// @param element symbol, letter as written, formula of a compound, or several joined by `+`; `A/B`
///     for a ratio
/// @param lo lower bound, absent where open
/// @param loInclusive absent where the side is open
/// @param hi upper bound, absent where open
/// @param basis `wt%`, `at%`, `mol%`, `mol_ratio`, `ppm` (by mass) or `formula_index`
/// @param variable the formula's letter that the claim limits, or empty
/// @param note what else was said: share of what, optional, preferred; or empty
/// @param converted the same as a share of mass or of atoms, where the claim gives the whole
///     composition
public record CompositionRange(
    String element,
    Optional<Double> lo,
    Optional<Boolean> loInclusive,
    Optional<Double> hi,
    Optional<Boolean> hiInclusive,
    String basis,
    String variable,
    String note,
    Optional<Converted> converted) {

  /// A content on another basis: the widest range that the claim allows.
  ///
  /// @param lo absent where open
  /// @param hi absent where open
  /// @param basis `wt%` or `at%`
  public record Converted(Optional<Double> lo, Optional<Double> hi, String basis) {}

  /// The same with its converted form.
  public CompositionRange with(Converted other) {
    return new CompositionRange(
        element, lo, loInclusive, hi, hiInclusive, basis, variable, note, Optional.of(other));
  }
}
