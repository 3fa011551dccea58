package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Locale;
import monazite.seeds.law.Base;

/// The parts of a bundle of national rights that are known to have ended.
final class StatesWriter {
  private final TermCase right;
  private final Bases bases;
  private final TermDraft draft;

  StatesWriter(TermCase right, Bases bases, TermDraft draft) {
    this.right = right;
    this.bases = bases;
    this.draft = draft;
  }

  void write() {
    right.stateLapses().forEach((state, day) -> put(state, day));
    for (LegalEvent event : right.fees().events()) {
      if (!event.state().isEmpty()) {
        event.effective().or(event::date).ifPresent(day -> put(event.state(), DateSpan.of(day)));
      }
    }
    if (!draft.states().isEmpty()) {
      draft.states().put("others", TermStatus.UNKNOWN.name());
    }
  }

  /// Where the lapse carries the date of filing or of grant, no right ever came into being.
  private void put(String state, DateSpan day) {
    boolean never =
        isOn(day, bases.of(Base.EARLIEST))
            || isOn(day, bases.of(Base.FILING))
            || isOn(day, bases.of(Base.GRANT));
    LocalDate ended = day.hi();
    draft
        .states()
        .put(
            state.toUpperCase(Locale.ROOT),
            never ? TermStatus.VOID_AB_INITIO.name() : TermStatus.LAPSED.name() + " " + ended);
  }

  private static boolean isOn(DateSpan day, DateSpan other) {
    return day.isExact() && day.equals(other);
  }
}
