package monazite.indexer.holders;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.KnownHolder;
import monazite.seeds.holder.PartialDate;
import monazite.seeds.holder.Succession;

/// Follows who became whom. A step that moved everything for good is followed; a sold part or an
/// undone purchase is told where it branches off.
final class Successions {
  /// A step without a date counts as done long ago.
  private static final String FIRST = "0001";

  private final HolderSeeds seeds;
  private final Map<String, List<Succession>> origins = new HashMap<>();

  Successions(HolderSeeds seeds) {
    this.seeds = seeds;
    for (KnownHolder holder : seeds.all()) {
      for (Succession step : holder.became()) {
        origins.computeIfAbsent(step.to(), id -> new ArrayList<>()).add(step);
      }
    }
  }

  List<Step> chain(String id) {
    return walk(id, this::became, Succession::to);
  }

  List<Step> origins(String id) {
    return walk(id, other -> origins.getOrDefault(other, List.of()), Succession::from);
  }

  String today(String id) {
    String last = id;
    Optional<Succession> next = lastWhole(last);
    while (next.isPresent()) {
      last = next.get().to();
      next = lastWhole(last);
    }
    return last;
  }

  /// Whose the rights of a holder are on a day.
  ///
  /// @param since steps up to and with this day are left out
  Standing on(String id, Optional<LocalDate> since, LocalDate day) {
    String last = id;
    boolean certain = true;
    Optional<Succession> next = Optional.empty();
    do {
      List<Succession> whole =
          became(last).stream()
              .filter(Succession::whole)
              .filter(step -> since.isEmpty() || isAfter(step.when().orElse(FIRST), since.get()))
              .toList();
      certain &= whole.stream().noneMatch(step -> isOpen(step, day));
      next =
          whole.stream()
              .filter(step -> step.when().map(when -> !isAfter(when, day)).orElse(true))
              .max(Comparator.comparing(step -> step.when().orElse("")));
      last = next.map(Succession::to).orElse(last);
    } while (next.isPresent());
    return new Standing(last, certain);
  }

  /// The first days of all whole steps that lead on from a holder; a step without a date has none.
  Set<LocalDate> days(String id) {
    Set<LocalDate> days = new TreeSet<>();
    for (Step step : chain(id)) {
      if (step.followed()) {
        step.how().when().map(PartialDate::lastDay).ifPresent(days::add);
      }
    }
    return days;
  }

  /// Whether a step may have been before a day and after it.
  private static boolean isOpen(Succession step, LocalDate day) {
    return step.when()
        .map(when -> !PartialDate.firstDay(when).isAfter(day) && isAfter(when, day))
        .orElse(true);
  }

  private static boolean isAfter(String when, LocalDate day) {
    return PartialDate.lastDay(when).isAfter(day);
  }

  private List<Succession> became(String id) {
    return seeds.holder(id).map(KnownHolder::became).orElse(List.of());
  }

  private Optional<Succession> lastWhole(String id) {
    // A step without a date counts as the earliest.
    return became(id).stream()
        .filter(Succession::whole)
        .max(Comparator.comparing(step -> step.when().orElse("")));
  }

  private List<Step> walk(
      String start,
      Function<String, List<Succession>> steps,
      Function<Succession, String> onwards) {
    List<Step> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Succession step : steps.apply(open.remove())) {
        found.add(new Step(step, name(step.from()), name(step.to()), step.whole()));
        if (step.whole() && seen.add(onwards.apply(step))) {
          open.add(onwards.apply(step));
        }
      }
    }
    return List.copyOf(found);
  }

  private String name(String id) {
    return seeds.holder(id).map(KnownHolder::name).orElse(id);
  }
}
