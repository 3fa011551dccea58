package monazite.query.gap;

import java.util.Optional;
import monazite.query.gap.statistics.Interval;

/// Where a material stands between growth and concentration.
///
/// @param material id
/// @param families counted for growth
/// @param growth change of the number of families from one priority year to the next, 0.05 for 5 %;
///     empty where years or families are too few for a trend
/// @param standing families with a known holder of which a right may stand
/// @param concentration index of concentration of their holders, 0 to 1; empty where they are too
///     few
/// @param concentrated index above which few hold a field
public record Quadrant(
    String material,
    int families,
    Optional<Measured> growth,
    int standing,
    Optional<Measured> concentration,
    double concentrated) {
  /// A value with its 95 % interval.
  public record Measured(double value, Interval interval) {}

  /// The quadrant that it is in.
  public Place place() {
    return Place.of(growth, concentration, concentrated);
  }

  /// The quadrants; a value whose interval lies over the line between two is in neither.
  public enum Place {
    /// It grows, and many hold it.
    OPEN("open field"),
    /// It grows, and few hold it.
    FENCED("being fenced"),
    /// It doesn't grow, and few hold it.
    CLOSED("closed or mature"),
    /// It doesn't grow, and many hold it.
    SCATTERED("scattered and not growing"),
    /// An interval lies over a line.
    UNDETERMINED("undetermined"),
    /// A value is missing.
    UNKNOWN("not enough to tell");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    /// As reports call it.
    public String words() {
      return words;
    }

    private static Place of(
        Optional<Measured> growth, Optional<Measured> concentration, double concentrated) {
      if (growth.isEmpty() || concentration.isEmpty()) {
        return UNKNOWN;
      }
      Interval change = growth.get().interval();
      Interval index = concentration.get().interval();
      if (change.has(0) || index.has(concentrated)) {
        return UNDETERMINED;
      }
      boolean few = index.lo() > concentrated;
      if (change.lo() > 0) {
        return few ? FENCED : OPEN;
      }
      return few ? CLOSED : SCATTERED;
    }
  }
}
