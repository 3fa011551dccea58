package monazite.indexer.policy;

import java.util.Optional;

/// A number with its unit.
///
/// @param comparator `=`, `>`, `>=`, `<` or `<=`
/// @param baseline the number that it starts from
/// @param at where it stands, its baseline not included
record Quantity(double value, String unit, String comparator, Optional<Double> baseline, Span at) {
  /// Whether it is an amount of money: those units are three capitals.
  boolean isMoney() {
    return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
  }

  /// The same with the number that it starts from.
  Quantity startingFrom(double from) {
    return new Quantity(value, unit, comparator, Optional.of(from), at);
  }

  /// The same as an upper limit, where nothing else is said.
  Quantity capped() {
    return comparator.equals("=") ? new Quantity(value, unit, "<=", baseline, at) : this;
  }
}
