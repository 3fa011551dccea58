package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Of one material in one market, of all its topics or of one: when the last core right ends, what
/// stands after it, and from when nothing does.
///
/// @param topic id; empty for the material as a whole
/// @param rights all of them, the longest-lived first
/// @param core those of them whose used label is core
/// @param blocking those that may stand on the day asked for, the longest-lived first
/// @param begins the first day on which any was filed; likewise `coreBegins`
/// @param coreEndsEarliest the earliest day on which the last core right can end
/// @param endsByRight the end of the core if only the label among all of the index counts
/// @param endsByClaims the end of the core if only the claims' own label counts
/// @param asOf that day
record Fence(
    String family,
    String topic,
    String market,
    List<Right> rights,
    List<Right> core,
    List<Right> blocking,
    Optional<LocalDate> begins,
    Optional<LocalDate> coreBegins,
    Optional<LocalDate> coreEndsEarliest,
    Optional<LocalDate> endsByRight,
    Optional<LocalDate> endsByClaims,
    LocalDate asOf) {
  /// A stretch of days, both included.
  record Gap(LocalDate from, LocalDate to) {}

  /// Each material and market, then each of their topics, by name.
  static List<Fence> of(List<Right> rights, LocalDate asOf) {
    Map<String, Map<String, Map<String, List<Right>>>> markets = new HashMap<>();
    for (Right right : Right.inOrder(rights, one -> -one.end().toEpochDay())) {
      Map<String, Map<String, List<Right>>> families =
          markets.computeIfAbsent(right.market(), _ -> new HashMap<>());
      for (String family : right.summary().families()) {
        Map<String, List<Right>> topics = families.computeIfAbsent(family, _ -> new HashMap<>());
        add(topics, "", right);
        for (String topic : right.summary().topics()) {
          add(topics, topic, right);
        }
      }
    }
    List<Fence> fences = new ArrayList<>();
    markets.forEach(
        (market, families) ->
            families.forEach(
                (family, topics) ->
                    topics.forEach(
                        (topic, longest) -> fences.add(of(family, topic, market, longest, asOf)))));
    fences.sort(
        Comparator.comparing((Fence fence) -> !fence.topic.isEmpty())
            .thenComparing(Fence::family)
            .thenComparing(Fence::market)
            .thenComparing(Fence::topic));
    return fences;
  }

  private static void add(Map<String, List<Right>> topics, String topic, Right right) {
    topics.computeIfAbsent(topic, _ -> new ArrayList<>()).add(right);
  }

  private static Fence of(
      String family, String topic, String market, List<Right> longest, LocalDate asOf) {
    List<Right> core = new ArrayList<>();
    List<Right> blocking = new ArrayList<>();
    Optional<LocalDate> begins = Optional.empty();
    Optional<LocalDate> coreBegins = Optional.empty();
    Optional<LocalDate> coreEndsEarliest = Optional.empty();
    Optional<LocalDate> byRight = Optional.empty();
    Optional<LocalDate> byClaims = Optional.empty();
    for (Right right : longest) {
      Optional<LocalDate> since = right.since();
      begins = isBefore(since, begins) ? since : begins;
      if (right.isCore()) {
        core.add(right);
        coreBegins = isBefore(since, coreBegins) ? since : coreBegins;
        LocalDate end = right.earliestEnd();
        coreEndsEarliest =
            coreEndsEarliest.isEmpty() || end.isAfter(coreEndsEarliest.get())
                ? Optional.of(end)
                : coreEndsEarliest;
      }
      if (right.mayStand()) {
        blocking.add(right);
      }
      if (byRight.isEmpty() && right.summary().coreLabel().equals("core")) {
        byRight = Optional.of(right.end());
      }
      if (byClaims.isEmpty() && right.summary().claimsLabel().equals("core")) {
        byClaims = Optional.of(right.end());
      }
    }
    return new Fence(
        family,
        topic,
        market,
        longest,
        core,
        blocking,
        begins,
        coreBegins,
        coreEndsEarliest,
        byRight,
        byClaims,
        asOf);
  }

  private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && (other.isEmpty() || day.get().isBefore(other.get()));
  }

  /// The core right that may end last.
  Optional<Right> lastCore() {
    return core.stream().findFirst();
  }

  /// The last day on which a core right may stand.
  Optional<LocalDate> coreEnds() {
    return lastCore().map(right -> right.end());
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
        Right.inOrder(
            core.stream().filter(right -> right.since().isPresent()).toList(),
            right -> right.since().orElseThrow().toEpochDay());
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
