package monazite.indexer.policy;

import java.util.Optional;

/// A number with its unit.
///
/// @param comparator `=`, `>`, `>=`, `<` or `<=`
/// @param baseline the number that it starts from
/// @param at where it stands, its baseline not included
record Quantity(
    double value, String unit, String comparator, Optional<Double> baseline, Span at) {}
