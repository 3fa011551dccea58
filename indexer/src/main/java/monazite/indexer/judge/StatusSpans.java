package monazite.indexer.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import monazite.indexer.term.Term;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermCase;
import monazite.indexer.term.TermStatus;

/// A right's status as dated spans, so that an index can be asked for any day. The status changes
/// only on certain days (grant, fee dates, ends, lapses); between two of them one day stands for
/// all.
final class StatusSpans {
  /// Years after grant up to which fee dates are looked at; no office's term is longer.
  private static final int YEARS = 26;

  /// The first and the last day that is asked about.
  private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);

  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private StatusSpans() {}

  /// @param turns days on which the right's status may change, besides its ends; fee dates are
  ///     counted from the last of them
  static List<StatusSpan> of(
      TermCalculator calculator, TermCase facts, Term today, List<LocalDate> turns) {
    NavigableSet<LocalDate> turning = breaks(today, turns);
    for (LocalDate day : facts.fees().days()) {
      turning.add(day);
      turning.add(day.plusDays(1));
    }
    List<LocalDate> days = List.copyOf(turning);
    List<TermStatus> statuses = calculator.statuses(facts, days);
    List<StatusSpan> spans = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate from = days.get(i);
      LocalDate to = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : END;
      String status = statuses.get(i).name();
      if (!spans.isEmpty() && spans.getLast().status().equals(status)) {
        spans.set(spans.size() - 1, new StatusSpan(status, spans.getLast().from(), to));
      } else {
        spans.add(new StatusSpan(status, from, to));
      }
    }
    return spans;
  }

  private static NavigableSet<LocalDate> breaks(Term term, List<LocalDate> turns) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(BEGIN);
    for (LocalDate turn : turns) {
      days.add(turn);
      days.add(turn.plusDays(1));
    }
    if (!turns.isEmpty() && (term.lo().isPresent() || term.hi().isPresent())) {
      for (int half = 1; half <= 2 * YEARS; half++) {
        LocalDate day = turns.getLast().plusMonths(6L * half);
        days.add(day);
        days.add(day.plusDays(1));
      }
    }
    term.lo().ifPresent(day -> days.add(day.plusDays(1)));
    term.hi().ifPresent(day -> days.add(day.plusDays(1)));
    term.lapseDate().ifPresent(days::add);
    term.lapseDate().ifPresent(day -> days.add(day.plusDays(1)));
    return days;
  }
}
