package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.seeds.law.Base;
import monazite.seeds.law.EventCode;

/// The parts of a bundle of national rights, each with its own status: what is known of one state
/// says nothing of another.
final class StatesWriter {
  private final TermCase right;
  private final EventTable table;
  private final Bases bases;
  private final TermDraft draft;
  private final Map<String, Part> parts = new TreeMap<>();

  /// One state's part while its events are walked through.
  private static final class Part {
    private final List<DateSpan> gaps = new ArrayList<>();
    private Optional<LocalDate> ended = Optional.empty();
    private boolean stated;

    /// A second notice of an end only tells its day better.
    void end(LocalDate day, boolean known) {
      boolean better =
          ended.isEmpty() || (known && !stated) || (known == stated && day.isBefore(ended.get()));
      if (better) {
        ended = Optional.of(day);
        stated = known;
      }
    }

    void revive(LocalDate day) {
      ended.ifPresent(from -> gaps.add(new DateSpan(from, DateSpan.later(from, day))));
      ended = Optional.empty();
    }
  }

  StatesWriter(TermCase right, EventTable table, Bases bases, TermDraft draft) {
    this.right = right;
    this.table = table;
    this.bases = bases;
    this.draft = draft;
  }

  /// @param term last day with all fees paid, of all parts alike
  void write(DateSpan term) {
    right.stateLapses().forEach((state, day) -> part(state).end(day.hi(), true));
    table
        .inOrder(right.fees().events().stream().filter(event -> !event.state().isEmpty()))
        .forEach(this::take);
    parts.forEach((state, part) -> draft.states().put(state, status(part, term)));
    if (!draft.states().isEmpty()) {
      draft.states().put("others", TermStatus.UNKNOWN.name());
    }
  }

  private Part part(String state) {
    return parts.computeIfAbsent(state.toUpperCase(Locale.ROOT), any -> new Part());
  }

  private void take(LegalEvent event) {
    Optional<EventCode.Effect> effect = table.meaning(event).map(EventCode::effect);
    Optional<LocalDate> day = event.day();
    if (effect.isEmpty() || day.isEmpty()) {
      return;
    }
    switch (effect.get()) {
      case LAPSE, TERM_END, REVOKE, ABANDON, WITHDRAW, STATE_LAPSE ->
          part(event.state()).end(day.get(), event.effective().isPresent());
      case REINSTATE, REVIVE, STATE_REINSTATE -> part(event.state()).revive(day.get());
      case PAY, SURCHARGE, REFUND, REFUND_SURCHARGE, DISCLAIM, NEUTRAL -> {}
    }
  }

  private String status(Part part, DateSpan term) {
    LocalDate asOf = draft.asOf();
    if (part.ended.filter(this::isBeforeItBegan).isPresent()) {
      return TermStatus.VOID_AB_INITIO.name();
    }
    boolean inGap =
        part.gaps.stream().anyMatch(gap -> asOf.isAfter(gap.lo()) && asOf.isBefore(gap.hi()));
    if (part.ended.filter(asOf::isAfter).isPresent() && !part.ended.get().isAfter(term.hi())) {
      return TermStatus.LAPSED.name() + " " + part.ended.get();
    }
    if (inGap) {
      return TermStatus.LAPSED.name();
    }
    if (asOf.isAfter(term.hi())) {
      return TermStatus.EXPIRED_TERM.name();
    }
    return part.ended.isPresent() ? TermStatus.IN_FORCE.name() : TermStatus.UNKNOWN_FEES.name();
  }

  /// Where the lapse carries the date of filing or of grant, no right ever came into being.
  private boolean isBeforeItBegan(LocalDate day) {
    return isOn(day, Base.EARLIEST) || isOn(day, Base.FILING) || isOn(day, Base.GRANT);
  }

  private boolean isOn(LocalDate day, Base base) {
    return bases.of(base).exact().filter(day::equals).isPresent();
  }
}
