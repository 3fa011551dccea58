package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Optional;
import monazite.seeds.law.Jurisdiction;

/// Until when other offices can be entered from an international application.
final class NationalPhase {
  private final Jurisdiction law;

  NationalPhase(Jurisdiction law) {
    this.law = law;
  }

  void write(TermCase right, TermDraft draft) {
    Optional<LocalDate> priority =
        right.lineage().priorities().stream().reduce(DateSpan::earlierOf).flatMap(DateSpan::exact);
    Optional<LocalDate> filed =
        right.first(DateKey.INTERNATIONAL_FILING, DateKey.FILED).flatMap(DateSpan::exact);
    for (int months : law.nationalPhase()) {
      priority.ifPresent(day -> draft.facts().put("m" + months, day.plusMonths(months).toString()));
      if (priority.isEmpty() && filed.isPresent()) {
        draft
            .facts()
            .put("nationalPhase" + months + "mLatest", filed.get().plusMonths(months).toString());
      }
    }
    if (priority.isEmpty()) {
      draft.notes().missingForStatus("priority");
    }
  }
}
