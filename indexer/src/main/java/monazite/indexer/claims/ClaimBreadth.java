package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.indexer.claims.composition.Composition;
import monazite.seeds.grammar.Chemistry;
import monazite.seeds.grammar.Cohorts;
import monazite.seeds.grammar.GrammarNode;

/// How much room a claim's ranges and alternatives leave.
///
/// @param widest how many times the lower bound the upper one is in the widest usual ranges
/// @param trace what counts as next to nothing, as a share of the whole
/// @param narrowest room of a point value: a product of rooms must not be nothing
record ClaimBreadth(Cohorts widest, double trace, double narrowest) {
  private static final double PPM = 1e4;
  private static final double WHOLE = 100;
  private static final Pattern SYMBOL = Pattern.compile("RE|[A-Z][a-z]?");

  static ClaimBreadth of(Cohorts cohorts, GrammarNode scoring) {
    return new ClaimBreadth(cohorts, scoring.number("trace"), scoring.number("narrowest"));
  }

  /// The rooms, 0 to 1, of all that a claim limits by numbers.
  List<Double> rooms(Composition composition) {
    List<Double> rooms = new ArrayList<>();
    for (CompositionRange range : composition.ranges()) {
      boolean ppm = range.basis().equals("ppm");
      double unit = ppm ? PPM : 1;
      rooms.add(
          content(
              range.lo().map(value -> value / unit),
              range.hi().map(value -> value / unit),
              ppm ? "wt%" : range.basis()));
    }
    for (Composition.Condition condition : composition.conditions()) {
      if (condition.lo().isPresent() && condition.hi().isPresent()) {
        rooms.add(fold(condition.lo().get(), condition.hi().get(), "other"));
      }
    }
    return rooms;
  }

  /// A content that may go down to nothing has the room from a trace to its bound; else the wider
  /// of its share of the whole and its fold beside the widest usual one.
  private double content(Optional<Double> lo, Optional<Double> hi, String basis) {
    double low = lo.orElse(0.0);
    double whole = basis.endsWith("%") ? 100 : Math.max(1, hi.orElse(2 * Math.max(1, low)));
    double high = hi.orElse(whole);
    if (low <= 0) {
      double floor = trace * whole / 100;
      return clamp(Math.log(high / floor) / Math.log(whole / floor));
    }
    return Math.max(clamp((high - low) / whole), fold(low, high, basis));
  }

  private double fold(double low, double high, String basis) {
    double least = Math.max(Math.abs(low), 1e-9);
    return clamp(Math.log(Math.max(1, Math.abs(high) / least)) / Math.log(widest.fold(basis)));
  }

  private double clamp(double room) {
    return Double.isNaN(room) ? narrowest : Math.clamp(room, narrowest, 1);
  }

  /// The most per cent of any rare earth that a claim allows; empty where it limits none.
  static Optional<Double> rareEarth(Composition composition, Chemistry chemistry) {
    return composition.ranges().stream()
        .filter(range -> range.basis().endsWith("%") || range.basis().equals("ppm"))
        .filter(range -> isRareEarth(range.element(), composition, chemistry))
        .map(
            range ->
                range.hi().map(hi -> range.basis().equals("ppm") ? hi / PPM : hi).orElse(WHOLE))
        .max(Double::compare);
  }

  private static boolean isRareEarth(String name, Composition composition, Chemistry chemistry) {
    List<String> members = composition.sets().getOrDefault(name, List.of());
    return Stream.concat(members.stream(), SYMBOL.matcher(name).results().map(MatchResult::group))
        .anyMatch(one -> one.equals("RE") || chemistry.rareEarths().contains(one));
  }

  /// Geometric mean of the rooms; empty without any.
  static OptionalDouble openness(List<Double> rooms) {
    return rooms.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.exp(rooms.stream().mapToDouble(Math::log).sum() / rooms.size()));
  }

  /// min(1, log2(1 + n) / 4) of the largest set's number of members; empty without sets.
  static OptionalDouble alternatives(Map<String, List<String>> sets, Chemistry chemistry) {
    int most = 0;
    for (List<String> members : sets.values()) {
      int count = members.contains("RE") ? chemistry.rareEarths().size() : members.size();
      most = Math.max(most, count);
    }
    return most == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, Math.log(1 + most) / Math.log(2) / 4));
  }
}
