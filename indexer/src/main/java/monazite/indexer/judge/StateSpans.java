package monazite.indexer.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.indexer.term.Term;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermCase;

/// The parts of a bundle of national rights as dated spans, state by state. A part's status changes
/// on days of events and at the end of the term only.
final class StateSpans {
  private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private StateSpans() {}

  /// Spans by state, `others` for the states of which nothing is told; empty for a right that is no
  /// bundle or of whose states nothing is known.
  static Map<String, List<StatusSpan>> of(TermCalculator calculator, TermCase facts, Term today) {
    if (today.states().isEmpty()) {
      return Map.of();
    }
    NavigableSet<LocalDate> turns = new TreeSet<>(List.of(BEGIN));
    for (LocalDate day : facts.fees().days()) {
      turns.add(day);
      turns.add(day.plusDays(1));
    }
    today.hi().ifPresent(day -> turns.add(day.plusDays(1)));
    List<LocalDate> days = List.copyOf(turns);
    Map<String, List<StatusSpan>> spans = new TreeMap<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate from = days.get(i);
      LocalDate to = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : END;
      calculator
          .term(facts, from)
          .states()
          .forEach(
              (state, told) ->
                  add(
                      spans.computeIfAbsent(state, _ -> new ArrayList<>()),
                      // "LAPSED 2019-05-31" tells the day too, which the span does.
                      new StatusSpan(told.split(" ", 2)[0], from, to)));
    }
    return spans;
  }

  private static void add(List<StatusSpan> spans, StatusSpan next) {
    if (!spans.isEmpty() && spans.getLast().status().equals(next.status())) {
      spans.set(spans.size() - 1, new StatusSpan(next.status(), spans.getLast().from(), next.to()));
    } else {
      spans.add(next);
    }
  }
}
