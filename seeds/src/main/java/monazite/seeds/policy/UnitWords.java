package monazite.seeds.policy;

import java.util.List;

/// Units and multiples as policy documents write them.
///
/// @param units with their words
/// @param scales words such as million
/// @param joiners what stands between two numbers that share a unit
public record UnitWords(List<Unit> units, List<Scale> scales, List<String> joiners) {
  /// A unit.
  ///
  /// @param unit as statements carry it: `%`, `t`, `USD`
  /// @param factor what one of these words is in that unit
  /// @param after words behind a number
  /// @param before words before a number
  public record Unit(String unit, double factor, List<String> after, List<String> before) {
    public Unit {
      after = List.copyOf(after);
      before = List.copyOf(before);
    }
  }

  /// A multiple.
  public record Scale(double factor, List<String> literals) {
    public Scale {
      literals = List.copyOf(literals);
    }
  }

  public UnitWords {
    units = List.copyOf(units);
    scales = List.copyOf(scales);
    joiners = List.copyOf(joiners);
  }
}
