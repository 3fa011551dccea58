package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Optional;
import monazite.seeds.law.Base;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.KindCode.Standing;

/// Warns of dates that can hardly be right; nothing is refused for it.
final class DateChecks {
  private final TermCase right;
  private final Jurisdiction law;
  private final String sort;
  private final Bases bases;
  private final Notes notes;

  DateChecks(TermCase right, Jurisdiction law, String sort, Bases bases, Notes notes) {
    this.right = right;
    this.law = law;
    this.sort = sort;
    this.bases = bases;
    this.notes = notes;
  }

  void check() {
    Optional<LocalDate> granted =
        bases.stated(Base.GRANT) ? bases.of(Base.GRANT).exact() : Optional.empty();
    for (Jurisdiction.Check check : law.checks()) {
      if (check.standing() == Standing.GRANT
          && check.rights().contains(sort)
          && granted.isPresent()
          && !granted.get().isBefore(check.from())
          && granted.get().getDayOfWeek() != check.day()) {
        notes.flag("CHECK: granted " + granted.get() + ", not a " + check.day());
      }
    }
    if (granted.isPresent() && granted.get().isBefore(bases.of(Base.FILING).lo())) {
      notes.flag("CHECK: granted " + granted.get() + ", before it was filed");
    }
    Optional<LocalDate> filed = right.date(DateKey.FILED).flatMap(DateSpan::exact);
    for (DateSpan claim : right.lineage().priorities()) {
      if (filed.isPresent() && filed.get().isBefore(claim.lo())) {
        notes.flag("CHECK: filed " + filed.get() + ", before the priority of " + claim);
      }
      if (filed.isPresent()
          && right.lineage().parents().isEmpty()
          && filed.get().isAfter(claim.hi().plusMonths(law.firstFiling().restoredMonths()))) {
        notes.flag(
            "CHECK: filed more than "
                + law.firstFiling().restoredMonths()
                + " months after the priority of "
                + claim);
      }
    }
  }
}
