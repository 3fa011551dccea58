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
public record CompositionRange(
    String element,
    Optional<Double> lo,
    Optional<Boolean> loInclusive,
    Optional<Double> hi,
    Optional<Boolean> hiInclusive,
    String basis,
    String variable,
    String note) {}
