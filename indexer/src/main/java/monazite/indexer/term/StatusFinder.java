package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.law.Base;
import monazite.seeds.law.FeeCalendar;
import monazite.seeds.law.Jurisdiction;

/// Says what a granted right is on a day, from the end of its term, its fees and its events.
final class StatusFinder {
  private final Jurisdiction law;
  private final EventTable table;
  private final TermCase right;
  private final Bases bases;
  private final Notes notes;
  private final LocalDate asOf;
  private final Map<String, String> facts;
  private final Map<String, List<String>> lists;

  StatusFinder(
      Jurisdiction law,
      EventTable table,
      TermCase right,
      Bases bases,
      Notes notes,
      LocalDate asOf,
      Map<String, String> facts,
      Map<String, List<String>> lists) {
    this.law = law;
    this.table = table;
    this.right = right;
    this.bases = bases;
    this.notes = notes;
    this.asOf = asOf;
    this.facts = facts;
    this.lists = lists;
  }

  /// The status, and the early end where one is proved.
  ///
  /// @param term last day with all fees paid
  Standings of(String sort, DateSpan term) {
    Optional<LocalDate> granted = feesFrom();
    EventWalk events =
        new EventWalk(law, table, granted, term.latest(), notes).walk(right.fees().events());
    if (events.revoked()) {
      return new Standings(TermStatus.REVOKED, Optional.empty());
    }
    if (events.withdrawn().filter(day -> !day.isAfter(asOf)).isPresent()) {
      return new Standings(TermStatus.WITHDRAWN, Optional.empty());
    }
    boolean owed = feesOwed(sort);
    if (!owed) {
      facts.put("maintenance", "NONE_DUE");
    }
    Optional<LocalDate> feesFrom = owed ? granted : Optional.empty();
    Optional<LocalDate> lapsed =
        events.lapsed().or(() -> stated(term, events, feesFrom)).or(() -> unpaid(events, feesFrom));
    TermStatus status = status(term, lapsed, events, owed, granted);
    return new Standings(
        status,
        lapsed.filter(day -> !day.isAfter(term.hi())).flatMap(day -> DateSpan.of(day).earliest()));
  }

  /// The first deadline that passed without a payment, where the list of payments is said to be
  /// whole.
  private Optional<LocalDate> unpaid(EventWalk events, Optional<LocalDate> granted) {
    if (granted.isEmpty() || !right.fees().kept() || !right.fees().complete()) {
      return Optional.empty();
    }
    Optional<LocalDate> first =
        law.fees().map(FeeCalendar::stages).orElse(List.of()).stream()
            .filter(stage -> !events.paid(stage.number()))
            .map(stage -> granted.get().plusMonths(stage.ends()))
            .filter(due -> due.isBefore(asOf))
            .findFirst();
    first.ifPresent(
        day -> {
          notes.used("payments");
          notes.step("ended " + day + ": no payment in a list said to be complete");
        });
    return first;
  }

  private TermStatus status(
      DateSpan term,
      Optional<LocalDate> lapsed,
      EventWalk events,
      boolean owed,
      Optional<LocalDate> granted) {
    Optional<LocalDate> grant = bases.of(Base.GRANT).exact();
    if (grant.isPresent() && asOf.isBefore(grant.get())) {
      notes.flag("NOT_YET_GRANTED: the grant is of " + grant.get());
      return TermStatus.NOT_A_GRANT;
    }
    if (lapsed.isPresent() && asOf.isAfter(lapsed.get()) && !lapsed.get().isAfter(term.hi())) {
      return TermStatus.LAPSED;
    }
    if (events.gaps().stream().anyMatch(gap -> asOf.isAfter(gap.lo()) && asOf.isBefore(gap.hi()))) {
      return TermStatus.LAPSED;
    }
    // What lapses on a day had not run out before it, even where the term's end is an interval.
    if (lapsed.isPresent() && !lapsed.get().isAfter(term.hi())) {
      return beforeLapse(lapsed.get(), granted);
    }
    if (lapsed.isEmpty() && right.fees().saidLapsed()) {
      return TermStatus.LAPSED;
    }
    if (asOf.isAfter(term.hi())) {
      return TermStatus.EXPIRED_TERM;
    }
    if (term.latest().isEmpty()) {
      return TermStatus.UNKNOWN;
    }
    TermStatus alive = owed ? fees(events, granted) : TermStatus.IN_FORCE;
    if (asOf.isAfter(term.lo()) && alive != TermStatus.UNKNOWN_FEES) {
      notes.assumeForStatus("whether the term has run out is not settled by the facts stated");
      return TermStatus.UNKNOWN;
    }
    return alive;
  }

  /// It lapsed later, so it was alive until then: in its grace if the fee was overdue.
  private TermStatus beforeLapse(LocalDate lapse, Optional<LocalDate> granted) {
    List<FeeCalendar.Stage> stages = law.fees().map(FeeCalendar::stages).orElse(List.of());
    boolean overdue =
        stages.stream()
            .filter(
                stage ->
                    granted.isPresent() && granted.get().plusMonths(stage.ends()).equals(lapse))
            .anyMatch(stage -> asOf.isAfter(granted.get().plusMonths(stage.due())));
    return overdue ? TermStatus.IN_FORCE_GRACE : TermStatus.IN_FORCE;
  }

  private Optional<LocalDate> feesFrom() {
    return right
        .date(DateKey.ORIGINAL_GRANTED)
        .or(() -> Optional.of(bases.of(Base.GRANT)))
        .flatMap(DateSpan::exact);
  }

  private boolean feesOwed(String sort) {
    Optional<FeeCalendar> fees = law.fees();
    if (fees.isEmpty() || !fees.get().rights().contains(sort)) {
      return fees.isEmpty();
    }
    RuleChoice choice = new RuleChoice(law, right.facts());
    return fees.get().exempt().stream()
        .noneMatch(
            condition ->
                choice
                    .hold(List.of(condition), bases)
                    .filter(held -> held.truth() == RuleChoice.Truth.YES)
                    .isPresent());
  }

  /// A lapse that is stated in words, with its date or the only deadline that it can be.
  private Optional<LocalDate> stated(DateSpan term, EventWalk events, Optional<LocalDate> granted) {
    if (!right.fees().saidLapsed()) {
      return Optional.empty();
    }
    notes.used("feeStatus");
    Optional<LocalDate> day = DateText.within(right.fees().words()).flatMap(DateSpan::exact);
    if (day.isPresent()) {
      return day;
    }
    List<String> possible = new ArrayList<>();
    for (FeeCalendar.Stage stage : law.fees().map(FeeCalendar::stages).orElse(List.of())) {
      granted
          .map(from -> from.plusMonths(stage.ends()))
          .filter(due -> due.isBefore(asOf) && !due.isAfter(term.hi()))
          .filter(due -> !events.paid(stage.number()))
          .ifPresent(due -> possible.add(due.toString()));
    }
    lists.put("lapseOneOf", possible);
    return possible.size() == 1
        ? Optional.of(LocalDate.parse(possible.getFirst()))
        : Optional.empty();
  }

  private TermStatus fees(EventWalk events, Optional<LocalDate> granted) {
    if (right.fees().saidPaid()) {
      notes.used("feeStatus");
      return TermStatus.IN_FORCE;
    }
    List<FeeCalendar.Stage> stages = law.fees().map(FeeCalendar::stages).orElse(List.of());
    if (granted.isEmpty() || stages.isEmpty()) {
      notes.missingForStatus("payments");
      notes.assumeForStatus("all fees paid: nothing is stated of them");
      return TermStatus.UNKNOWN_FEES;
    }
    for (FeeCalendar.Stage stage : stages) {
      LocalDate ends = granted.get().plusMonths(stage.ends());
      LocalDate due = granted.get().plusMonths(stage.due());
      boolean next = !asOf.isAfter(ends);
      if (next) {
        calendar(stage, granted.get());
      }
      if (events.paid(stage.number())) {
        if (next) {
          return TermStatus.IN_FORCE;
        }
      } else if (next || !right.fees().kept()) {
        return before(asOf.isAfter(due), next);
      } else {
        return overdue(ends);
      }
    }
    return TermStatus.IN_FORCE;
  }

  private void calendar(FeeCalendar.Stage stage, LocalDate granted) {
    facts.put("feeWindowOpen", granted.plusMonths(stage.opens()).toString());
    facts.put("dueWithoutSurcharge", granted.plusMonths(stage.due()).toString());
    facts.put("graceEnds", granted.plusMonths(stage.ends()).toString());
  }

  /// A stage that isn't known to be paid: nothing is due yet, or it is in its grace.
  private TermStatus before(boolean pastDue, boolean next) {
    if (next && !pastDue) {
      return TermStatus.IN_FORCE;
    }
    if (right.fees().kept()) {
      notes.used("payments");
      return TermStatus.IN_FORCE_GRACE;
    }
    notes.missingForStatus("payments");
    notes.assumeForStatus("all fees paid: nothing is stated of them");
    return TermStatus.UNKNOWN_FEES;
  }

  private TermStatus overdue(LocalDate ends) {
    notes.used("payments");
    lists.put("lapseOneOf", List.of(ends.toString()));
    if (right.fees().complete()) {
      return TermStatus.LAPSED;
    }
    notes.flag("FEE_NOT_FOUND: no payment by " + ends + ", but no proof that none was made");
    return TermStatus.UNKNOWN;
  }
}
