package monazite.seeds.gap;

/// A pair that makes no sense, by physics or by definition: its cell is left out of every count.
///
/// @param one id of a topic, material or stage
/// @param other id of another one
public record StructuralZero(String one, String other, String reason) {
  /// Whether it is of these two, in either order.
  public boolean of(String left, String right) {
    return (one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left));
  }
}
