package monazite.indexer.claims.composition;

import java.util.Optional;

/// A number or range with its unit, as found in the tokens.
///
/// @param unit `wt%` and the like, `%` for a bare percent sign, `other`, or empty for none
/// @param from first token
/// @param to token behind the last
/// @param nameFrom first token of a name between two comparison signs, -1 where there is none
/// @param nameTo token behind that name
record Quantity(
    Optional<Double> lo,
    boolean loInclusive,
    Optional<Double> hi,
    boolean hiInclusive,
    String unit,
    int from,
    int to,
    int nameFrom,
    int nameTo) {

  boolean point() {
    return lo.isPresent() && lo.equals(hi);
  }

  /// Whether it limits something: a bare number may be anything, a label or a count.
  boolean binds() {
    return !unit.isEmpty() || !point();
  }

  Quantity withUnit(String basis) {
    return new Quantity(lo, loInclusive, hi, hiInclusive, basis, from, to, nameFrom, nameTo);
  }

  Quantity withLo(double value, boolean inclusive, int end) {
    return new Quantity(
        Optional.of(value), inclusive, hi, hiInclusive, unit, from, end, nameFrom, nameTo);
  }
}
