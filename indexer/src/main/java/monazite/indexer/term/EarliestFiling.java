package monazite.indexer.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.seeds.law.Jurisdiction;

/// The filing date of the earliest application whose date the case takes over.
final class EarliestFiling {
  private final TermCase right;
  private final Jurisdiction law;
  private final Notes notes;
  private final List<DateSpan> links = new ArrayList<>();
  private final List<DateSpan> doubtful = new ArrayList<>();
  private final List<DateSpan> never = new ArrayList<>();
  private boolean brokenChain;

  EarliestFiling(TermCase right, Jurisdiction law, Notes notes) {
    this.right = right;
    this.law = law;
    this.notes = notes;
    links.addAll(right.lineage().parents());
    never.addAll(right.lineage().others());
    right.date(DateKey.INTERNATIONAL_FILING).ifPresent(links::add);
    law.continuity().ifPresent(this::sortPriorities);
  }

  /// True where no other application can give the case its date; asked after [#of].
  boolean isOwn() {
    boolean bypass = right.date(DateKey.BYPASS_CONTINUATION).isPresent();
    boolean alone =
        links.isEmpty()
            || (!bypass
                && links.equals(right.date(DateKey.INTERNATIONAL_FILING).stream().toList()));
    return alone && doubtful.isEmpty() && !continuityUnknown() && !brokenChain;
  }

  /// The date, given the case's own.
  DateSpan of(DateSpan own) {
    if (!right.lineage().parents().stream().allMatch(DateSpan::isExact)) {
      notes.missing("parentFiled");
    }
    DateSpan known = own;
    for (DateSpan link : links) {
      known = known.earlierOf(link);
    }
    if (law.continuity().isEmpty()) {
      return known;
    }
    for (DateSpan claim : doubtful) {
      known = withDoubt(known, claim, law.continuity().get());
    }
    if (links.isEmpty()) {
      for (DateSpan claim : never) {
        known = withLink(own, known, claim, law.continuity().get());
      }
    }
    if (continuityUnknown()) {
      notes.missing("continuity");
      return DateSpan.to(known.hi());
    }
    return known;
  }

  private boolean continuityUnknown() {
    return law.continuity().isPresent()
        && right.lineage().continuity() == Lineage.Continuity.UNKNOWN;
  }

  private void sortPriorities(Jurisdiction.Continuity rule) {
    Lineage lineage = right.lineage();
    String type = lineage.type();
    for (DateSpan claim : lineage.priorities()) {
      if (rule.startingTypes().contains(type)) {
        links.add(claim);
      } else if (rule.otherTypes().contains(type)) {
        never.add(claim);
      } else if (!lineage.others().contains(claim)
          && !right.date(DateKey.FILED).equals(Optional.of(claim))) {
        doubtful.add(claim);
      }
    }
  }

  /// A claim may itself start the term; if it doesn't, an application that does was filed within
  /// the time for following it up.
  private DateSpan withDoubt(DateSpan known, DateSpan claim, Jurisdiction.Continuity rule) {
    notes.missing("priorityType");
    LocalDate latest = latest(claim, rule);
    notes.step(
        "a claim of "
            + claim
            + " of unknown type: either it starts the term, or an application"
            + " that does was filed by "
            + latest
            + " ("
            + rule.citation()
            + ")");
    return new DateSpan(
        DateSpan.earlier(known.lo(), claim.lo()), DateSpan.earlier(known.hi(), latest));
  }

  /// A claim that never starts a term has to be followed within its time by an application that
  /// does, after its own day. Where the case itself was filed later and nothing else is named, that
  /// one is missing: it began the term, unless a source that would name it shows the claim to be of
  /// no effect.
  private DateSpan withLink(
      DateSpan own, DateSpan known, DateSpan claim, Jurisdiction.Continuity rule) {
    LocalDate latest = latest(claim, rule);
    if (!own.lo().isAfter(latest)) {
      return known;
    }
    brokenChain = true;
    notes.missing("continuity");
    boolean complete = right.lineage().continuity() == Lineage.Continuity.STATED;
    notes.step(
        "a claim of "
            + claim
            + " had to be followed by "
            + latest
            + " by an application that starts the term; none is stated, and the own one is of "
            + own
            + (complete ? ": either an earlier one is missing or the claim has no effect" : "")
            + " ("
            + rule.citation()
            + ")");
    return new DateSpan(
        DateSpan.earlier(known.lo(), claim.lo().plusDays(1)),
        complete ? known.hi() : DateSpan.earlier(known.hi(), latest));
  }

  private static LocalDate latest(DateSpan claim, Jurisdiction.Continuity rule) {
    LocalDate followed = openDay(claim.hi().plusMonths(rule.months()), rule);
    LocalDate restored = openDay(claim.hi().plusMonths(rule.restoredMonths()), rule);
    return restored.isBefore(rule.restoredFrom()) ? followed : restored;
  }

  private static LocalDate openDay(LocalDate day, Jurisdiction.Continuity rule) {
    LocalDate open = day;
    while (open.getDayOfWeek() == DayOfWeek.SATURDAY
        || open.getDayOfWeek() == DayOfWeek.SUNDAY
        || rule.closed().contains(MonthDay.from(open))) {
      open = open.plusDays(1);
    }
    return open;
  }
}
