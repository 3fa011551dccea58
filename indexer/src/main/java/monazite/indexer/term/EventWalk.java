package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.law.EventCode;
import monazite.seeds.law.FeeCalendar;
import monazite.seeds.law.Jurisdiction;

/// Walks through a right's events in the order of their dates and says what they leave of it.
final class EventWalk {
  private static final int REPORTED_WITHIN_MONTHS = 4;

  private final Jurisdiction law;
  private final Optional<LocalDate> start;
  private final Optional<LocalDate> end;
  private final Notes notes;
  private final Map<Integer, Set<String>> paid = new HashMap<>();
  private final Map<Integer, Set<String>> surcharged = new HashMap<>();
  private final Set<Integer> refunded = new HashSet<>();
  private final List<DateSpan> gaps = new ArrayList<>();
  private Optional<LocalDate> lapsed = Optional.empty();
  private Optional<EventCode.Effect> gone = Optional.empty();

  /// @param start date from which fee stages count
  /// @param end last day of the term at the latest: later events are noise
  EventWalk(Jurisdiction law, Optional<LocalDate> start, Optional<LocalDate> end, Notes notes) {
    this.law = law;
    this.start = start;
    this.end = end;
    this.notes = notes;
  }

  EventWalk walk(List<LegalEvent> events) {
    events.stream()
        .sorted(Comparator.comparing(event -> event.date().orElse(DateSpan.OPEN.hi())))
        .forEach(this::take);
    return this;
  }

  /// The early end, if the right ended early and was not reinstated.
  Optional<LocalDate> lapsed() {
    return lapsed;
  }

  /// What ended it from the start or before grant.
  Optional<EventCode.Effect> gone() {
    return gone;
  }

  /// Times in which the right was dead, from its lapse to its reinstatement.
  List<DateSpan> gaps() {
    return List.copyOf(gaps);
  }

  /// True where the fee of a stage is paid and not refunded.
  boolean paid(int stage) {
    return !paid.getOrDefault(stage, Set.of()).isEmpty()
        || (!refunded.contains(stage) && !surcharged.getOrDefault(stage, Set.of()).isEmpty());
  }

  private void take(LegalEvent event) {
    Optional<EventCode> meaning = meaning(event);
    EventCode.Effect effect =
        meaning
            .map(EventCode::effect)
            .orElse(event.code().isEmpty() ? EventCode.Effect.PAY : EventCode.Effect.NEUTRAL);
    if (meaning.isEmpty() && !event.code().isEmpty()) {
      notes.flag("EVENT_UNKNOWN: " + event.code() + " is kept and ignored");
    }
    switch (effect) {
      case LAPSE, TERM_END -> lapse(event, meaning.orElseThrow());
      case REVOKE, WITHDRAW, ABANDON -> gone = Optional.of(effect);
      case REINSTATE -> reinstate(event);
      case PAY -> stage(event, meaning).ifPresent(stage -> add(paid, stage, event.code()));
      case SURCHARGE ->
          stage(event, meaning).ifPresent(stage -> add(surcharged, stage, event.code()));
      case REFUND -> stage(event, meaning).ifPresent(stage -> refund(stage, event.code()));
      case REFUND_SURCHARGE ->
          stage(event, meaning)
              .ifPresent(stage -> surcharged.getOrDefault(stage, new HashSet<>()).clear());
      case STATE_LAPSE, NEUTRAL -> {}
    }
  }

  private Optional<EventCode> meaning(LegalEvent event) {
    String words = event.text().toLowerCase(Locale.ROOT);
    return law.events().stream()
        .filter(code -> code.codes().contains(event.code()))
        .filter(code -> code.text().map(words::contains).orElse(true))
        .findFirst();
  }

  private void lapse(LegalEvent event, EventCode meaning) {
    Optional<LocalDate> day = event.effective().or(event::date);
    if (day.isPresent() && afterTheTerm(day.get())) {
      notes.flag("EVENT_LATE: " + event.code() + " " + day.get() + " after the end of the term");
      return;
    }
    if (event.effective().isEmpty() && meaning.dating() == EventCode.Dating.FEE_DEADLINE) {
      day = day.flatMap(this::deadline);
      if (day.isEmpty()) {
        notes.flag("EVENT_TOO_EARLY: " + event.code() + " before the first fee was due");
        return;
      }
    } else if (event.effective().isEmpty()) {
      notes.flag("GAZETTE_DATE: " + event.code() + " states no effective date");
    }
    lapsed = day;
    day.ifPresent(
        found -> notes.step("ended " + found + ": " + event.code() + ", " + meaning.meaning()));
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

  /// The last fee deadline that is not after a day.
  private Optional<LocalDate> deadline(LocalDate day) {
    List<FeeCalendar.Stage> stages = law.fees().map(FeeCalendar::stages).orElse(List.of());
    return start.flatMap(
        from ->
            stages.stream()
                .map(stage -> from.plusMonths(stage.ends()))
                .filter(due -> !due.isAfter(day))
                .max(LocalDate::compareTo));
  }

  private void reinstate(LegalEvent event) {
    if (lapsed.isPresent()) {
      LocalDate from = lapsed.get();
      LocalDate back = event.effective().or(event::date).orElse(from);
      gaps.add(new DateSpan(from, DateSpan.later(from, back)));
      notes.step("reinstated " + back + ": " + event.code());
      notes.flag("REINSTATED: dead from " + from + " to " + back + ", intervening rights possible");
      markPaid(from);
    }
    lapsed = Optional.empty();
  }

  private void markPaid(LocalDate lapse) {
    for (FeeCalendar.Stage stage : law.fees().map(FeeCalendar::stages).orElse(List.of())) {
      if (start.isPresent() && start.get().plusMonths(stage.ends()).equals(lapse)) {
        add(paid, stage.number(), "reinstated");
      }
    }
  }

  /// The stage stated, or the first one whose window holds the day.
  private Optional<Integer> stage(LegalEvent event, Optional<EventCode> meaning) {
    Optional<Integer> stated = event.stage().or(() -> meaning.flatMap(EventCode::stage));
    if (stated.isPresent() || event.date().isEmpty() || start.isEmpty()) {
      return stated;
    }
    return law.fees().map(FeeCalendar::stages).orElse(List.of()).stream()
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
