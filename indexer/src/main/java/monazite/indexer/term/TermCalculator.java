package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.law.Base;
import monazite.seeds.law.EventCode;
import monazite.seeds.law.FeeCalendar;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.Jurisdictions;
import monazite.seeds.law.KindCode;
import monazite.seeds.law.KindCode.Standing;

/// Works out when a right ends, from the offices' rules. An estimate, no legal advice.
public final class TermCalculator {
  private final Jurisdictions laws;

  public TermCalculator(Jurisdictions laws) {
    this.laws = laws;
  }

  /// The term of a right and its status on a day. Never throws: what can't be said is empty, with
  /// the reason in the flags.
  public Term term(TermCase right, LocalDate asOf) {
    Notes notes = new Notes();
    right.notRead().forEach(key -> notes.flag("NOT_READ: \"" + key + "\" means nothing here"));
    if (!right.fees().understood()) {
      notes.flag("NOT_UNDERSTOOD: feeStatus \"" + right.fees().words() + "\"");
    }
    Optional<Jurisdiction> law = laws.of(right.office());
    if (law.isEmpty()) {
      notes.flag("OFFICE_UNKNOWN: no law of " + right.office() + " among the seeds");
      return new TermDraft(notes, asOf).finish(TermStatus.UNKNOWN);
    }
    return term(right, law.get(), asOf, notes);
  }

  /// The status of a right on each of several days, as [#term] gives it for each; what is the same
  /// on all days is worked out once.
  public List<TermStatus> statuses(TermCase right, List<LocalDate> days) {
    Notes unread = new Notes();
    Optional<Jurisdiction> law = laws.of(right.office());
    Optional<KindCode> kind = law.flatMap(found -> StandingFinder.kind(right, found, unread));
    boolean granted =
        law.isPresent()
            && StandingFinder.standing(right, kind, unread).equals(Optional.of(Standing.GRANT));
    if (!granted && !right.fees().events().isEmpty()) {
      return days.stream().map(day -> term(right, day).status()).toList();
    }
    if (!granted) {
      TermStatus always =
          days.isEmpty() ? TermStatus.UNKNOWN : term(right, days.getFirst()).status();
      return Collections.nCopies(days.size(), always);
    }
    Bases bases = new BaseFinder(right, law.get(), kind, unread).find();
    String sort = KindTable.sort(right, law.get(), kind, unread);
    DateSpan span =
        ruled(right, law.get(), sort, bases, unread).map(RuledTerm::span).orElse(DateSpan.OPEN);
    return days.stream()
        .map(
            day ->
                new StatusFinder(
                        law.get(),
                        new EventTable(laws, law.get()),
                        right,
                        bases,
                        unread,
                        day,
                        new HashMap<>(),
                        new HashMap<>())
                    .of(sort, span)
                    .status())
        .toList();
  }

  /// What the publication's kind code means; empty where the office or the code isn't known.
  public Optional<KindCode> kind(TermCase right) {
    return laws.of(right.office()).flatMap(law -> StandingFinder.kind(right, law, new Notes()));
  }

  /// What the dated events of a right mean, in the order in which they count. Without those that
  /// neither code nor class explains.
  public List<EventCode> events(TermCase right) {
    return laws.of(right.office())
        .map(law -> new EventTable(laws, law))
        .map(
            table ->
                table
                    .inOrder(
                        right.fees().events().stream().filter(event -> event.date().isPresent()))
                    .stream()
                    .flatMap(event -> table.meaning(event).stream())
                    .toList())
        .orElse(List.of());
  }

  /// The day of grant that no source states but the law tells: the day of publication of a kind of
  /// document that is printed at grant. Empty where a day of grant is stated, or none follows.
  public Optional<GrantDay> grantDay(TermCase right) {
    return laws.of(right.office())
        .flatMap(
            law ->
                StandingFinder.kind(right, law, new Notes())
                    .flatMap(kind -> GrantDay.of(right, law, kind)));
  }

  /// What share of the rights of this age were still in force on a day: a model of the office's
  /// rights at large, which says nothing of this one. Empty where none is known, the day of grant
  /// isn't, or the right owes no fees.
  public Optional<FeeCalendar.Survival> survival(TermCase right, LocalDate day) {
    Optional<FeeCalendar> fees = laws.of(right.office()).flatMap(Jurisdiction::fees);
    Optional<LocalDate> granted =
        right
            .first(DateKey.ORIGINAL_GRANTED, DateKey.REGISTERED, DateKey.GRANTED, DateKey.ISSUED)
            .flatMap(DateSpan::exact)
            .or(() -> grantDay(right).map(GrantDay::day));
    boolean owes = !term(right, day).facts().containsKey("maintenance") && granted.isPresent();
    return owes
        ? fees.stream()
            .flatMap(calendar -> calendar.survival().stream())
            .filter(share -> !granted.get().plusMonths(share.months()).isAfter(day))
            .reduce((one, next) -> next)
        : Optional.empty();
  }

  private Term term(TermCase right, Jurisdiction law, LocalDate asOf, Notes notes) {
    Optional<KindCode> kind = StandingFinder.kind(right, law, notes);
    TermDraft draft = new TermDraft(notes, asOf);
    Optional<Standing> found = StandingFinder.standing(right, kind, notes);
    if (found.isEmpty()) {
      notes.missingForStatus("kind");
      return draft.finish(TermStatus.UNKNOWN);
    }
    Standing standing = found.get();
    Bases bases = new BaseFinder(right, law, kind, notes).find();
    String sort = KindTable.sort(right, law, kind, notes);
    return switch (standing) {
      case NEVER_A_GRANT -> {
        new NationalPhase(law).write(right, draft);
        yield draft.finish(TermStatus.NEVER_A_GRANT);
      }
      case CERTIFICATE -> {
        right
            .document()
            .ifPresent(number -> draft.facts().put("of", KindTable.original(number, law)));
        yield draft.finish(TermStatus.CERTIFICATE_OF);
      }
      case INVENTORS_CERTIFICATE -> draft.finish(TermStatus.INVENTORS_CERTIFICATE);
      case DEFENSIVE -> draft.finish(TermStatus.NOT_A_GRANT);
      case APPLICATION -> {
        boolean ended = withdrawn(right, law, draft.asOf(), notes);
        if (!ended) {
          ruled(right, law, sort, bases, notes).ifPresent(draft::project);
        }
        yield draft.finish(ended ? TermStatus.WITHDRAWN : TermStatus.NOT_A_GRANT);
      }
      case EXAMINED_PUBLICATION -> {
        draft.facts().put("grant", "UNKNOWN");
        notes.assume("registered after the time for opposition");
        ruled(right, law, sort, bases, notes).ifPresent(draft::ruled);
        yield draft.finish(TermStatus.EXAMINED_PUBLICATION);
      }
      case GRANT -> granted(right, law, sort, bases, draft);
    };
  }

  /// Whether an application had ended by a day.
  private boolean withdrawn(TermCase right, Jurisdiction law, LocalDate day, Notes notes) {
    return new EventWalk(law, new EventTable(laws, law), Optional.empty(), Optional.empty(), notes)
        .walk(right.fees().events())
        .withdrawn()
        .filter(ended -> !ended.isAfter(day))
        .isPresent();
  }

  private Term granted(
      TermCase right, Jurisdiction law, String sort, Bases bases, TermDraft draft) {
    Notes notes = draft.notes();
    EventTable table = new EventTable(laws, law);
    new DateChecks(right, law, sort, bases, notes).check();
    Optional<RuledTerm> term = ruled(right, law, sort, bases, notes);
    DateSpan span = term.map(RuledTerm::span).orElse(DateSpan.OPEN);
    term.ifPresent(draft::ruled);
    if (term.isEmpty()) {
      notes.flag("NO_RULE: no term rule of " + law.office() + " fits the facts");
    }
    new StatesWriter(right, table, bases, draft).write(span);
    term.ifPresent(found -> PartEnds.write(found, bases, draft));
    Standings standings =
        new StatusFinder(
                law, table, right, bases, notes, draft.asOf(), draft.facts(), draft.lists())
            .of(sort, span);
    draft.lapsed(standings.lapsed());
    return draft.finish(standings.status());
  }

  /// The term, of a reissue by way of the patent that it replaces.
  private Optional<RuledTerm> ruled(
      TermCase right, Jurisdiction law, String sort, Bases bases, Notes notes) {
    Bases full = bases;
    if (right.date(DateKey.ORIGINAL_FILED).isPresent()
        && right.date(DateKey.ORIGINAL_LAST_DAY).isEmpty()) {
      Optional<RuledTerm> original = original(right, law, notes);
      if (original.isPresent()) {
        full = bases.with(Base.ORIGINAL_END, original.get().span());
      }
    }
    Optional<RuledTerm> term = new RuleBook(law, right, notes).term(sort, full);
    return term.filter(found -> !found.span().equals(DateSpan.OPEN));
  }

  private Optional<RuledTerm> original(TermCase right, Jurisdiction law, Notes notes) {
    Map<DateKey, DateSpan> dates = new HashMap<>();
    right.date(DateKey.ORIGINAL_FILED).ifPresent(day -> dates.put(DateKey.FILED, day));
    right.date(DateKey.ORIGINAL_GRANTED).ifPresent(day -> dates.put(DateKey.GRANTED, day));
    TermCase replaced =
        new TermCase(
            right.office(),
            Optional.empty(),
            "",
            law.defaultRight(),
            right.asOf(),
            dates,
            right.lineage(),
            right.days(),
            Optional.empty(),
            right.disclaimer(),
            Optional.empty(),
            right.facts(),
            FeeRecord.NONE,
            Map.of(),
            List.of());
    Bases bases = new BaseFinder(replaced, law, Optional.empty(), notes).find();
    return new RuleBook(law, replaced, notes).term(law.defaultRight(), bases);
  }
}
