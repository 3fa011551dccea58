package monazite.indexer.claims.composition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.claims.CompositionRange;

/// What a claim says of contents.
///
/// @param ranges contents that it limits
/// @param balance what makes up the remainder
/// @param sets members by letter
/// @param excluded what must not be in it
/// @param variables what each formula variable counts and on which basis, for claims that narrow
///     this one
/// @param basis basis that bare per cent stand on, or empty
/// @param named whether an element or compound stands behind the claimed thing's name
/// @param conditions other quantities that it limits: temperatures, times, sizes, shares of phases
public record Composition(
    List<CompositionRange> ranges,
    List<String> balance,
    Map<String, List<String>> sets,
    List<String> excluded,
    Map<String, Carrier> variables,
    String basis,
    boolean named,
    List<Condition> conditions) {

  /// Nothing said.
  public static final Composition NONE =
      new Composition(List.of(), List.of(), Map.of(), List.of(), Map.of(), "", false, List.of());

  /// A limit on a quantity that is no content; an open side is absent.
  public record Condition(Optional<Double> lo, Optional<Double> hi) {}

  /// What a variable counts.
  ///
  /// @param note what must be known to read it
  public record Carrier(String element, String basis, String note) {}
}
