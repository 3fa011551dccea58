package monazite.corpus.format.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import monazite.corpus.format.Draft;
import monazite.corpus.format.fact.Facts.Value;

/// Takes earlier applications from what a record states. Lists name among the priorities the
/// application itself, the international application that it came from, and, in the United States,
/// its provisionals.
final class EarlierApplications {
  private final Draft draft;
  private final String office;

  EarlierApplications(Draft draft, String office) {
    this.draft = draft;
    this.office = office;
  }

  void read(Facts facts, DateStyle dates) {
    Optional<ApplicationKey> own = facts.first(Field.APPLICATION).flatMap(ApplicationKey::bare);
    for (Value value : facts.all(Field.PARENT)) {
      ApplicationKey.dated(value.text()).ifPresent(key -> parent(key, value.detail()));
    }
    boolean named = false;
    List<Value> priorities = facts.all(Field.PRIORITY);
    for (Value value : priorities) {
      Optional<ApplicationKey> key = ApplicationKey.dated(value.text());
      if (key.isPresent()) {
        named = true;
        if (own.isPresent() && isOwn(key.get(), own.get())) {
          correct(key.get());
        } else {
          add(priorities.size() == 1 ? dated(key.get(), facts, dates) : key.get());
        }
      }
    }
    if (!named) {
      priorityDate(facts, dates)
          .ifPresent(day -> draft.priorities.add(new Priority("", "", Optional.of(day), "")));
    }
  }

  /// The date beside several priorities is the earliest's, whichever that is; one alone has it.
  /// That of an international application may be its own priority's.
  private ApplicationKey dated(ApplicationKey key, Facts facts, DateStyle dates) {
    return key.date().isPresent() || key.isInternational()
        ? key
        : new ApplicationKey(key.office(), key.number(), key.kind(), priorityDate(facts, dates));
  }

  private Optional<LocalDate> priorityDate(Facts facts, DateStyle dates) {
    return facts
        .first(Field.PRIORITY_DATE)
        .flatMap(text -> dates.read(text, draft.filed.map(LocalDate::getYear)))
        .filter(day -> draft.filed.isEmpty() || day.isBefore(draft.filed.get()));
  }

  private boolean isOwn(ApplicationKey key, ApplicationKey own) {
    ApplicationKey placed =
        own.office().isEmpty()
            ? new ApplicationKey(office, own.number(), own.kind(), own.date())
            : own;
    return key.same(placed);
  }

  /// Spreadsheets moved days at the end of December into the next year, here and there; the list of
  /// priorities kept them. What could not be believed for that reason is taken from there.
  private void correct(ApplicationKey own) {
    if (draft.filed.isEmpty()) {
      draft.filed = own.date();
    } else if (own.date().isPresent()
        && draft.filed.get().equals(own.date().get().plusYears(1))
        && FactDates.isLateDecember(own.date().get())) {
      draft.filed = own.date();
    }
  }

  private void add(ApplicationKey key) {
    if (key.isInternational()) {
      international(key);
    } else if (key.isProvisional() && key.office().equals(office)) {
      relation(Relation.Kind.PROVISIONAL, key.office(), key);
    } else {
      draft.priorities.add(new Priority(key.office(), key.number(), key.date(), ""));
    }
  }

  /// An international application is the one that a national application came from where it has
  /// the same filing date, or is too old to be a priority.
  private void international(ApplicationKey key) {
    String number = key.office().equals("WO") ? key.number() : key.office() + key.number();
    if (key.date().isPresent() && draft.filed.isPresent()) {
      LocalDate day = key.date().get();
      LocalDate filed = draft.filed.get();
      if (day.equals(filed) || day.plusYears(1).plusMonths(2).isBefore(filed)) {
        draft.internationalFiling = draft.internationalFiling.or(key::date);
      }
    }
    draft.relations.add(
        new Relation(
            Relation.Kind.INTERNATIONAL,
            "WO",
            number,
            key.date(),
            Optional.empty(),
            Optional.empty()));
  }

  private void parent(ApplicationKey key, String tie) {
    String place = key.office().isEmpty() ? office : key.office();
    relation(Words.tie(tie).orElse(Relation.Kind.OTHER), place, key);
  }

  private void relation(Relation.Kind kind, String place, ApplicationKey key) {
    draft.relations.add(
        new Relation(kind, place, key.number(), key.date(), Optional.empty(), Optional.empty()));
  }
}
