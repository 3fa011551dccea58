package monazite.indexer.term;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.law.Base;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.KindCode;
import monazite.seeds.law.KindCode.Standing;

/// Finds from a case the dates that rules count from, with bounds for those that aren't stated.
final class BaseFinder {
  private final TermCase right;
  private final Jurisdiction law;
  private final Optional<KindCode> kind;
  private final Optional<Standing> standing;
  private final Notes notes;
  private final Map<Base, DateSpan> spans = new EnumMap<>(Base.class);
  private final Set<Base> stated = EnumSet.noneOf(Base.class);

  BaseFinder(TermCase right, Jurisdiction law, Optional<KindCode> kind, Notes notes) {
    this.right = right;
    this.law = law;
    this.kind = kind;
    this.standing = kind.map(KindCode::standing);
    this.notes = notes;
  }

  Bases find() {
    stated(Base.GRANT, grant());
    stated(Base.EXAMINED_PUBLICATION, examined());
    stated(Base.EXAMINATION_REQUEST, right.date(DateKey.EXAMINATION_REQUESTED));
    stated(Base.ORIGINAL_END, right.date(DateKey.ORIGINAL_LAST_DAY));
    Optional<DateSpan> own = own();
    DateSpan bounds = new FilingBounds(right, law, standing, notes).of(upper());
    stated(Base.FILING, own.map(span -> span.isExact() ? span : span.and(bounds).orElse(span)));
    if (own.isEmpty()) {
      spans.put(Base.FILING, bounds);
    }
    EarliestFiling earliest = new EarliestFiling(right, law, notes);
    spans.put(Base.EARLIEST, earliest.of(spans.getOrDefault(Base.FILING, bounds)));
    stated.add(Base.EARLIEST);
    stated(Base.COMPLETE_SPECIFICATION, right.date(DateKey.COMPLETE_SPECIFICATION));
    entry();
    boolean linked = earliest.isOwn();
    if (own.isEmpty()) {
      stated.remove(Base.EARLIEST);
    }
    Bases bases = new Bases(spans, stated, linked);
    return bases
        .narrowed(Base.FILING, DateSpan.OPEN)
        .orElseGet(
            () -> {
              notes.flag("CONFLICT: the dates stated contradict each other");
              return bases;
            });
  }

  private void stated(Base base, Optional<DateSpan> span) {
    span.ifPresent(
        value -> {
          spans.put(base, value);
          stated.add(base);
        });
  }

  private Optional<DateSpan> grant() {
    Optional<DateSpan> grant = right.first(DateKey.REGISTERED, DateKey.GRANTED, DateKey.ISSUED);
    if (grant.isPresent() || kind.isEmpty() || standing.filter(Standing.GRANT::equals).isEmpty()) {
      return grant;
    }
    GrantDay.of(right, law, kind.get())
        .ifPresent(
            day ->
                notes.step(
                    "granted " + day.day() + ", the day of publication (" + day.citation() + ")"));
    return kind.get().printedAtGrant().orElse(law.publishedAtGrant())
        ? right.date(DateKey.PUBLISHED)
        : Optional.empty();
  }

  private Optional<DateSpan> examined() {
    boolean published =
        law.publishedIsExamined()
            || (standing.isPresent() && standing.get() == Standing.EXAMINED_PUBLICATION);
    return right
        .first(DateKey.KOKOKU, DateKey.EXAMINED_PUBLICATION)
        .or(() -> published ? right.date(DateKey.PUBLISHED) : Optional.empty());
  }

  /// Own filing date: a continuation that bypasses the national stage was filed for itself, a
  /// national stage with the international application.
  private Optional<DateSpan> own() {
    return right.first(
        DateKey.BYPASS_CONTINUATION,
        DateKey.INTERNATIONAL_FILING,
        DateKey.FILED,
        DateKey.ACTUALLY_LODGED,
        DateKey.COMPLETE_SPECIFICATION);
  }

  /// The application is not younger than anything that followed from it.
  private LocalDate upper() {
    LocalDate upper = DateSpan.OPEN.hi();
    for (DateKey later :
        new DateKey[] {
          DateKey.GRANTED,
          DateKey.ISSUED,
          DateKey.REGISTERED,
          DateKey.PUBLISHED,
          DateKey.KOKOKU,
          DateKey.EXAMINED_PUBLICATION
        }) {
      upper = DateSpan.earlier(upper, right.date(later).orElse(DateSpan.OPEN).hi());
    }
    Optional<DateSpan> before = right.date(DateKey.FILED_BEFORE);
    return before.isPresent() ? DateSpan.earlier(upper, before.get().hi().minusDays(1)) : upper;
  }

  private void entry() {
    Optional<DateSpan> national =
        right.first(
            DateKey.BYPASS_CONTINUATION,
            DateKey.NATIONAL_COMMENCEMENT,
            DateKey.NATIONAL_PHASE,
            DateKey.ACTUALLY_LODGED,
            DateKey.FILED,
            DateKey.INTERNATIONAL_FILING);
    stated(Base.ENTRY, national);
    if (national.isEmpty()) {
      spans.put(Base.ENTRY, spans.getOrDefault(Base.FILING, DateSpan.OPEN));
    }
  }
}
