package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Of one material in one market, of all its topics or of one: when the last core right ends, what
/// stands after it, and from when nothing does.
///
/// @param topic id; empty for the material as a whole
/// @param rights all of them, the longest-lived first
/// @param core those of them whose used label is core
/// @param blocking those that may stand on the day asked for, the longest-lived first
/// @param asOf that day
record Fence(
    String family,
    String topic,
    String market,
    List<Right> rights,
    List<Right> core,
    List<Right> blocking,
    LocalDate asOf) {
  /// A stretch of days, both included.
  record Gap(LocalDate from, LocalDate to) {}

  /// Each material and market, then each of their topics, by name.
  static List<Fence> of(List<Right> rights, LocalDate asOf) {
    Map<List<String>, List<Right>> cells = new HashMap<>();
    for (Right right : Right.inOrder(rights, one -> -one.end().toEpochDay())) {
      for (String family : right.summary().families()) {
        add(cells, List.of("", family, right.market()), right);
        for (String topic : right.summary().topics()) {
          add(cells, List.of(topic, family, right.market()), right);
        }
      }
    }
    List<Fence> fences = new ArrayList<>();
    for (List<String> cell : cells.keySet().stream().sorted(Fence::compare).toList()) {
      fences.add(of(cell, cells.getOrDefault(cell, List.of()), asOf));
    }
    return fences;
  }

  private static void add(Map<List<String>, List<Right>> cells, List<String> cell, Right right) {
    cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(right);
  }

  private static int compare(List<String> one, List<String> other) {
    int order = Boolean.compare(!one.get(0).isEmpty(), !other.get(0).isEmpty());
    for (int part : new int[] {1, 2, 0}) {
      order = order != 0 ? order : one.get(part).compareTo(other.get(part));
    }
    return order;
  }

  private static Fence of(List<String> cell, List<Right> longest, LocalDate asOf) {
    return new Fence(
        cell.get(1),
        cell.get(0),
        cell.get(2),
        longest,
        longest.stream().filter(Right::isCore).toList(),
        longest.stream().filter(right -> right.mayStand()).toList(),
        asOf);
  }

  Optional<LocalDate> begins() {
    return earliest(rights);
  }

  Optional<LocalDate> coreBegins() {
    return earliest(core);
  }

  private static Optional<LocalDate> earliest(List<Right> rights) {
    Optional<LocalDate> earliest = Optional.empty();
    for (Right right : rights) {
      Optional<LocalDate> since = right.since();
      if (since.isPresent() && (earliest.isEmpty() || since.get().isBefore(earliest.get()))) {
        earliest = since;
      }
    }
    return earliest;
  }

  /// The core right that may end last.
  Optional<Right> lastCore() {
    return core.stream().findFirst();
  }

  /// The last day on which a core right may stand.
  Optional<LocalDate> coreEnds() {
    return lastCore().map(right -> right.end());
  }

  /// The earliest day on which the last core right can end.
  Optional<LocalDate> coreEndsEarliest() {
    return core.stream().map(right -> right.earliestEnd()).max(Comparator.naturalOrder());
  }

  /// The same end by another reading of what is core.
  Optional<LocalDate> endOf(Predicate<Right> isCore) {
    return rights.stream().filter(isCore).map(right -> right.end()).findFirst();
  }

  /// The last day on which any right may stand.
  LocalDate fenceUntil() {
    return rights.getFirst().end();
  }

  /// The first day on which none may stand; for a fence that fell, the day after it did.
  LocalDate freeFrom() {
    return (blocking.isEmpty() ? fenceUntil() : blocking.getFirst().last()).plusDays(1);
  }

  /// Rights that may outlive the core, the longest-lived first.
  List<Right> later() {
    return coreEnds()
        .map(
            end ->
                rights.stream()
                    .takeWhile(right -> right.end().isAfter(end))
                    .filter(right -> !right.isCore())
                    .toList())
        .orElse(List.of());
  }

  /// Stretches between the first filing and the end of the core in which no core right stood.
  List<Gap> gaps() {
    List<Right> inOrder =
        core.stream()
            .filter(right -> right.since().isPresent())
            .sorted(Comparator.comparing(right -> right.since().orElseThrow()))
            .toList();
    List<Gap> gaps = new ArrayList<>();
    Optional<LocalDate> stood = Optional.empty();
    for (Right right : inOrder) {
      LocalDate since = right.since().orElseThrow();
      if (stood.filter(until -> until.plusDays(1).isBefore(since)).isPresent()) {
        gaps.add(new Gap(stood.get().plusDays(1), since.minusDays(1)));
      }
      LocalDate end = right.end();
      stood = Optional.of(stood.filter(end::isBefore).orElse(end));
    }
    return gaps;
  }
}
