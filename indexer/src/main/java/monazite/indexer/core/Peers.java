package monazite.indexer.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import monazite.seeds.core.CoreRules;

/// What rights are compared with beside their field: those of their years and office by how often
/// they are cited, those of their decade by the states they are granted for. Each cohort is made
/// once, for all of its rights.
final class Peers {
  private final CoreRules rules;
  private final ToIntFunction<Right> cited;
  private final ToIntFunction<Right> states;

  /// By material, office and year.
  private final Map<List<Object>, List<Integer>> counts = new HashMap<>();

  private final Map<List<Object>, Optional<Cited>> usual = new HashMap<>();
  private final Map<List<Object>, List<Integer>> granted = new HashMap<>();

  /// @param cited how many rights cite one
  /// @param states in how many states one is granted
  Peers(
      CoreRules rules,
      Collection<Right> rights,
      ToIntFunction<Right> cited,
      ToIntFunction<Right> states) {
    this.rules = rules;
    this.cited = cited;
    this.states = states;
    for (Right right : rights) {
      right
          .priority()
          .filter(_ -> !right.family().isEmpty())
          .ifPresent(day -> enter(right, day.getYear()));
    }
    granted.values().forEach(list -> list.sort(null));
  }

  private void enter(Right right, int year) {
    counts
        .computeIfAbsent(List.of(right.family(), right.office(), year), _ -> new ArrayList<>())
        .add(cited.applyAsInt(right));
    int held = states.applyAsInt(right);
    if (held > 0) {
      granted.computeIfAbsent(List.of(right.family(), year / 10), _ -> new ArrayList<>()).add(held);
    }
  }

  /// How often the rights of a cohort are cited.
  ///
  /// @param size how many they are
  /// @param expected citations of one, on average
  /// @param shape see [CitationOdds#shape]
  record Cited(int size, double expected, double shape) {}

  /// The citations of the rights of a right's material, years and office; empty where it has no
  /// priority.
  Optional<Cited> cited(Right right) {
    return right
        .priority()
        .flatMap(
            day ->
                usual.computeIfAbsent(
                    List.of(right.family(), right.office(), day.getYear()),
                    _ -> usual(right, day.getYear())));
  }

  private Optional<Cited> usual(Right right, int year) {
    int around = (int) Math.floor(rules.number("yearsAround"));
    List<Integer> all = new ArrayList<>();
    for (int each = year - around; each <= year + around; each++) {
      all.addAll(counts.getOrDefault(List.of(right.family(), right.office(), each), List.of()));
    }
    double expected = all.stream().mapToInt(Integer::intValue).average().orElse(0);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cited(all.size(), expected, CitationOdds.shape(all, rules)));
  }

  /// In how many states the granted rights of a right's material and decade are granted, rising.
  List<Integer> granted(Right right) {
    return right
        .priority()
        .map(day -> granted.getOrDefault(List.of(right.family(), day.getYear() / 10), List.of()))
        .orElse(List.of());
  }
}
