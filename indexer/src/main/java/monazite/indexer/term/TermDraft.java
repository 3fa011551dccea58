package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.law.TermRule;

/// A term while it is worked out.
final class TermDraft {
  private final Notes notes;
  private final LocalDate asOf;
  private final Map<String, String> facts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final List<TermRule> rules = new ArrayList<>();
  private Optional<DateSpan> span = Optional.empty();
  private Optional<DateSpan> projection = Optional.empty();
  private Optional<LocalDate> lapsed = Optional.empty();

  TermDraft(Notes notes, LocalDate asOf) {
    this.notes = notes;
    this.asOf = asOf;
  }

  Notes notes() {
    return notes;
  }

  LocalDate asOf() {
    return asOf;
  }

  Map<String, String> facts() {
    return facts;
  }

  Map<String, List<String>> lists() {
    return lists;
  }

  Map<String, String> states() {
    return states;
  }

  void ruled(RuledTerm term) {
    span = Optional.of(term.span());
    rules.addAll(term.rules());
  }

  void project(RuledTerm term) {
    projection = Optional.of(term.span());
    rules.addAll(term.rules());
  }

  void lapsed(Optional<LocalDate> day) {
    lapsed = day;
  }

  private Term.Confidence confidence() {
    if (span.flatMap(DateSpan::earliest).isEmpty() && span.flatMap(DateSpan::latest).isEmpty()) {
      return Term.Confidence.UNKNOWN;
    }
    if (span.flatMap(DateSpan::exact).isEmpty()) {
      return Term.Confidence.BOUNDED;
    }
    return notes.assumed() ? Term.Confidence.ASSUMED : Term.Confidence.EXACT;
  }

  Term finish(TermStatus status) {
    return new Term(
        status,
        span.flatMap(DateSpan::earliest),
        span.flatMap(DateSpan::latest),
        lapsed,
        projection,
        rules.stream().map(TermRule::id).toList(),
        rules.stream().map(TermRule::citation).distinct().toList(),
        rules.stream().allMatch(TermRule::verified),
        confidence(),
        notes.steps(),
        notes.used(),
        notes.missing(span.filter(DateSpan::isExact).isPresent() && !notes.assumed()),
        notes.assumptions(),
        notes.flags(),
        asOf,
        facts,
        lists,
        states);
  }
}
