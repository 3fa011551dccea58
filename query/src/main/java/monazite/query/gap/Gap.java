package monazite.query.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A claim of absence, with all that it rests on and all that may overturn it.
///
/// @param type what sort of gap
/// @param kind within the type, such as `opening` or `FOREIGN_HELD`; the type's name where
///     there are no kinds
/// @param cell where
/// @param measure the figures
/// @param confidence how far it can be believed
/// @param flipCount smallest number of families that, added (or removed, see `why`), end the gap;
///     empty where no such number exists
/// @param falseDiscovery expected share of false ones among the gaps of this matrix down to
///     this one
/// @param why the reasons, with figures
/// @param mayBeFalse why it may be false
/// @param demand who asks for it
/// @param nearest families by text next to the cell
/// @param holders who holds the neighbourhood, largest share first
/// @param evidence publications that were counted
public record Gap(
    GapType type,
    String kind,
    Map<String, String> cell,
    Measure measure,
    Confidence confidence,
    Optional<Integer> flipCount,
    Optional<Double> falseDiscovery,
    List<String> why,
    List<String> mayBeFalse,
    List<Demand> demand,
    List<Neighbour> nearest,
    List<HolderShare> holders,
    List<String> evidence)
    implements Finding {
  /// How far a gap can be believed, by the rules of the seeds.
  public enum Confidence {
    A,
    B,
    C
  }

  /// The figures of a gap, in the unit of its type.
  ///
  /// @param unit of expected and found: `families`, `core families`, `share`
  /// @param expected what should have been seen
  /// @param found what was seen
  /// @param effectiveSize effective number of families behind the count
  /// @param posterior mean of true over expected (or of the share)
  /// @param lo lower end of its 95 % interval
  /// @param hi upper end
  /// @param score of the type: a probability or a share
  /// @param scoreName what the score is
  /// @param threshold that it had to reach
  public record Measure(
      String unit,
      double expected,
      double found,
      double effectiveSize,
      double posterior,
      double lo,
      double hi,
      double score,
      String scoreName,
      double threshold) {}

  /// A family near the cell.
  ///
  /// @param likeness cosine of its words with the cell's, 0 to 1
  public record Neighbour(String family, String publication, String title, double likeness) {}

  /// A holder's share of the neighbourhood.
  public record HolderShare(String id, String name, double share) {}

  public Gap {
    cell = Cells.ordered(cell);
    why = List.copyOf(why);
    mayBeFalse = List.copyOf(mayBeFalse);
    demand = List.copyOf(demand);
    nearest = List.copyOf(nearest);
    holders = List.copyOf(holders);
    evidence = List.copyOf(evidence);
  }

  /// Whether a single family would end it: such a gap is never a headline.
  public boolean fragile() {
    return flipCount.isPresent() && flipCount.get() <= 1;
  }
}
