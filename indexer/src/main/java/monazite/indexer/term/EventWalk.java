package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import monazite.seeds.law.EventCode;
import monazite.seeds.law.FeeCalendar;
import monazite.seeds.law.Jurisdiction;

/// Walks through a right's events in the order of their dates and says what they leave of it.
final class EventWalk {
  private static final int REPORTED_WITHIN_MONTHS = 4;
  private static final int MOST_NAMED = 12;

  /// A lapse: its day, and whether that is stated or only the day of a notice.
  private record Lapse(LocalDate day, boolean stated) {}

  private final Jurisdiction law;
  private final EventTable table;
  private final Optional<LocalDate> start;
  private final Optional<LocalDate> end;
  private final Notes notes;
  private final Map<Integer, Set<String>> paid = new HashMap<>();
  private final Map<Integer, Set<String>> surcharged = new HashMap<>();
  private final Set<Integer> refunded = new HashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<DateSpan> gaps = new ArrayList<>();
  private Optional<Lapse> lapsed = Optional.empty();
  private boolean revoked;
  private Optional<LocalDate> withdrawn = Optional.empty();

  /// @param start date from which fee stages count
  /// @param end last day of the term at the latest: later events are noise
  EventWalk(
      Jurisdiction law,
      EventTable table,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Notes notes) {
    this.law = law;
    this.table = table;
    this.start = start;
    this.end = end;
    this.notes = notes;
  }

  EventWalk walk(List<LegalEvent> events) {
    table.inOrder(events.stream().filter(event -> event.state().isEmpty())).forEach(this::take);
    if (!unknown.isEmpty()) {
      String more = unknown.size() > MOST_NAMED ? ", ..." : "";
      notes.flag(
          "EVENT_UNKNOWN: "
              + unknown.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
              + more
              + (unknown.size() == 1 ? " is kept and ignored" : " are kept and ignored"));
    }
    return this;
  }

  /// The early end, if the right ended early and was not reinstated.
  Optional<LocalDate> lapsed() {
    return lapsed.map(Lapse::day);
  }

  /// True where it was revoked or annulled: it never had effect, whatever the day asked for.
  boolean revoked() {
    return revoked;
  }

  /// The day on which the application ended, if it did and wasn't revived; a day long past where
  /// none is stated.
  Optional<LocalDate> withdrawn() {
    return withdrawn;
  }

  /// Times in which the right was dead, from its lapse to its reinstatement.
  List<DateSpan> gaps() {
    return List.copyOf(gaps);
  }

  /// True where the fee of a stage is paid and not refunded, or that of a later one.
  boolean paid(int stage) {
    boolean later = paid.entrySet().stream().anyMatch(e -> e.getKey() > stage && !isEmpty(e));
    return later
        || !paid.getOrDefault(stage, Set.of()).isEmpty()
        || (!refunded.contains(stage) && !surcharged.getOrDefault(stage, Set.of()).isEmpty());
  }

  private static boolean isEmpty(Map.Entry<Integer, Set<String>> stage) {
    return stage.getValue().isEmpty();
  }

  private void take(LegalEvent event) {
    Optional<EventCode> meaning = table.meaning(event);
    EventCode.Effect effect =
        meaning
            .map(EventCode::effect)
            .orElse(event.code().isEmpty() ? EventCode.Effect.PAY : EventCode.Effect.NEUTRAL);
    if (meaning.isEmpty() && !event.code().isEmpty()) {
      unknown.add(event.code());
    }
    switch (effect) {
      case LAPSE, TERM_END, ABANDON -> lapse(event, meaning.orElseThrow());
      case REVOKE -> revoke(event, meaning.orElseThrow());
      case WITHDRAW -> withdraw(event, meaning.orElseThrow());
      case REINSTATE -> reinstate(event);
      case REVIVE -> withdrawn = Optional.empty();
      case PAY -> stage(event, meaning).ifPresent(stage -> pay(event, stage));
      case SURCHARGE ->
          stage(event, meaning).ifPresent(stage -> add(surcharged, stage, event.code()));
      case REFUND -> stage(event, meaning).ifPresent(stage -> refund(stage, event.code()));
      case REFUND_SURCHARGE ->
          stage(event, meaning)
              .ifPresent(stage -> surcharged.getOrDefault(stage, new HashSet<>()).clear());
      case DISCLAIM -> disclaimed(event);
      case STATE_LAPSE, STATE_REINSTATE, NEUTRAL -> {}
    }
  }

  private void disclaimed(LegalEvent event) {
    notes.flag(
        "TD_FILED: a terminal disclaimer was filed"
            + event.day().map(day -> " " + day).orElse("")
            + "; whether it was accepted and which patent it names is not told by the event");
  }

  private void revoke(LegalEvent event, EventCode meaning) {
    revoked = true;
    notes.step("void from the start: " + said(event, meaning));
  }

  /// An application that was granted afterwards had not ended for good.
  private void withdraw(LegalEvent event, EventCode meaning) {
    LocalDate day = event.day().orElse(DateSpan.OPEN.lo());
    if (start.isPresent() && day.isBefore(start.get())) {
      notes.flag(
          "EVENT_BEFORE_GRANT: " + event.code() + " " + day + " did not last: it was granted");
      return;
    }
    withdrawn = Optional.of(day);
    notes.step("application ended: " + said(event, meaning));
  }

  private String said(LegalEvent event, EventCode meaning) {
    String day = event.day().map(known -> " " + known).orElse("");
    String citation = law.eventsCitation().isEmpty() ? "" : " (" + law.eventsCitation() + ")";
    return event.code() + day + ", " + meaning.meaning() + citation;
  }

  private void lapse(LegalEvent event, EventCode meaning) {
    Optional<LocalDate> day = event.day();
    if (day.isPresent() && afterTheTerm(day.get())) {
      notes.flag("EVENT_LATE: " + event.code() + " " + day.get() + " after the end of the term");
      return;
    }
    boolean stated = event.effective().isPresent();
    if (meaning.dating() == EventCode.Dating.FEE_DEADLINE && start.isPresent()) {
      stated = true;
      day = day.flatMap(this::deadline);
      if (day.isEmpty()) {
        notes.flag("EVENT_TOO_EARLY: " + event.code() + " before the first fee was due");
        return;
      }
    } else if (!stated) {
      notes.flag("GAZETTE_DATE: " + event.code() + " states no effective date");
    }
    Lapse found = new Lapse(day.orElse(DateSpan.OPEN.lo()), stated);
    // A right ends once: a second notice only tells the day better, or it would have been revived.
    boolean better =
        lapsed.isEmpty()
            || (stated && !lapsed.get().stated())
            || (stated == lapsed.get().stated() && found.day().isBefore(lapsed.get().day()));
    if (better) {
      lapsed = Optional.of(found);
      notes.step("ended " + found.day() + ": " + said(event, meaning));
    }
  }

  /// An event after the term is noise, unless it reports a deadline of the weeks before.
  private boolean afterTheTerm(LocalDate day) {
    if (end.isEmpty() || !day.isAfter(end.get())) {
      return false;
    }
    return deadline(day)
        .filter(due -> !due.isAfter(end.get()))
        .filter(due -> due.plusMonths(REPORTED_WITHIN_MONTHS).isAfter(day))
        .isEmpty();
  }

  private List<FeeCalendar.Stage> stages() {
    return law.fees().map(FeeCalendar::stages).orElse(List.of());
  }

  /// The last fee deadline that is not after a day.
  private Optional<LocalDate> deadline(LocalDate day) {
    return start.flatMap(
        from ->
            stages().stream()
                .map(stage -> from.plusMonths(stage.ends()))
                .filter(due -> !due.isAfter(day))
                .max(LocalDate::compareTo));
  }

  private void reinstate(LegalEvent event) {
    if (lapsed.isPresent()) {
      LocalDate from = lapsed.get().day();
      revived(from, event.day().orElse(from), event.code());
    }
  }

  private void revived(LocalDate from, LocalDate back, String code) {
    gaps.add(new DateSpan(from, DateSpan.later(from, back)));
    notes.step("reinstated " + back + ": " + code);
    notes.flag("REINSTATED: dead from " + from + " to " + back + ", intervening rights possible");
    for (FeeCalendar.Stage stage : stages()) {
      if (start.isPresent() && start.get().plusMonths(stage.ends()).equals(from)) {
        add(paid, stage.number(), "reinstated");
      }
    }
    lapsed = Optional.empty();
  }

  /// Nobody can pay a later fee for a right that is dead.
  private void pay(LegalEvent event, int stage) {
    boolean later =
        lapsed.isPresent()
            && stages().stream()
                .filter(each -> each.number() == stage)
                .anyMatch(
                    each ->
                        start.orElseThrow().plusMonths(each.ends()).isAfter(lapsed.get().day()));
    if (later && event.date().isPresent() && event.date().get().isAfter(lapsed.get().day())) {
      revived(lapsed.get().day(), event.date().get(), event.code() + ", a later fee was taken");
    }
    add(paid, stage, event.code());
  }

  /// The stage stated, or the first one whose window holds the day.
  private Optional<Integer> stage(LegalEvent event, Optional<EventCode> meaning) {
    Optional<Integer> stated = event.stage().or(() -> meaning.flatMap(EventCode::stage));
    if (stated.isPresent() || event.date().isEmpty() || start.isEmpty()) {
      return stated;
    }
    return stages().stream()
        .filter(stage -> !start.get().plusMonths(stage.ends()).isBefore(event.date().get()))
        .map(FeeCalendar.Stage::number)
        .findFirst();
  }

  private static void add(Map<Integer, Set<String>> to, int stage, String code) {
    to.computeIfAbsent(stage, number -> new HashSet<>()).add(code);
  }

  private void refund(int stage, String code) {
    refunded.add(stage);
    String bare = code.replaceFirst("^\\p{L}+", "");
    paid.getOrDefault(stage, new HashSet<>())
        .removeIf(payment -> payment.replaceFirst("^\\p{L}+", "").equals(bare));
  }
}
