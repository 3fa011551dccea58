package monazite.indexer.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import monazite.seeds.law.Condition;
import monazite.seeds.law.Condition.WhenUnknown;
import monazite.seeds.law.Jurisdiction;

/// Says whether conditions hold, as far as the dates are known.
final class RuleChoice {
  private final Jurisdiction law;
  private final Map<String, Boolean> facts;

  /// Whether something holds.
  enum Truth {
    YES,
    MAYBE,
    NO;

    Truth and(Truth other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  /// Conditions that hold or may hold.
  ///
  /// @param bases the dates, narrowed to those under which they hold
  /// @param assumed conditions taken to hold although their input isn't known
  record Held(Truth truth, Bases bases, List<String> assumed) {}

  RuleChoice(Jurisdiction law, Map<String, Boolean> facts) {
    this.law = law;
    this.facts = facts;
  }

  /// How far all conditions hold; empty where one doesn't.
  Optional<Held> hold(List<Condition> conditions, Bases bases) {
    Held held = new Held(Truth.YES, bases, List.of());
    for (Condition condition : conditions) {
      Optional<Held> next = hold(condition, held);
      if (next.isEmpty()) {
        return next;
      }
      held = next.get();
    }
    return Optional.of(held);
  }

  private Optional<Held> hold(Condition condition, Held before) {
    return switch (condition) {
      case Condition.Within within -> within(within, before);
      case Condition.EndsBefore ends -> {
        DateSpan end = endUnder(ends.rule(), before.bases());
        yield decided(
            !end.lo().isBefore(ends.day())
                ? Truth.NO
                : end.hi().isBefore(ends.day()) ? Truth.YES : Truth.MAYBE,
            before);
      }
      case Condition.EndsFrom ends -> {
        DateSpan end = endUnder(ends.rule(), before.bases());
        yield decided(
            end.hi().isBefore(ends.day())
                ? Truth.NO
                : end.lo().isBefore(ends.day()) ? Truth.MAYBE : Truth.YES,
            before);
      }
      case Condition.All all ->
          asked(all.facts(), all.answer(), all.whenUnknown(), before, this::allAnswered);
      case Condition.Any any ->
          asked(any.facts(), any.answer(), any.whenUnknown(), before, this::oneAnswered);
      case Condition.Absent absent -> absent(absent, before);
      case Condition.Present present ->
          decided(before.bases().stated(present.base()) ? Truth.YES : Truth.NO, before);
    };
  }

  private static Optional<Held> absent(Condition.Absent absent, Held before) {
    if (before.bases().stated(absent.base())) {
      return Optional.empty();
    }
    String what = "no " + BaseNames.of(absent.base()) + " (none is stated)";
    return absent.assumed()
        ? unknown(WhenUnknown.ASSUME, before.bases(), before, what)
        : Optional.of(before);
  }

  private static Optional<Held> decided(Truth truth, Held before) {
    return truth == Truth.NO
        ? Optional.empty()
        : Optional.of(new Held(truth.and(before.truth()), before.bases(), before.assumed()));
  }

  private static Optional<Held> unknown(WhenUnknown policy, Bases bases, Held before, String what) {
    return switch (policy) {
      case EITHER ->
          Optional.of(new Held(Truth.MAYBE.and(before.truth()), bases, before.assumed()));
      case ASSUME ->
          Optional.of(
              new Held(
                  before.truth(),
                  bases,
                  Stream.concat(before.assumed().stream(), Stream.of(what)).toList()));
      case EXCLUDE -> Optional.empty();
    };
  }

  private static Optional<Held> within(Condition.Within within, Held before) {
    DateSpan range =
        new DateSpan(
            within.from().orElse(DateSpan.OPEN.lo()), within.to().orElse(DateSpan.OPEN.hi()));
    DateSpan known = before.bases().of(within.base());
    Optional<Bases> narrowed = before.bases().narrowed(within.base(), range);
    if (known.and(range).isEmpty() || narrowed.isEmpty()) {
      return Optional.empty();
    }
    if (!known.lo().isBefore(range.lo()) && !known.hi().isAfter(range.hi())) {
      return Optional.of(before);
    }
    return unknown(
        within.whenUnknown(),
        narrowed.get(),
        before,
        BaseNames.of(within.base()) + " within " + range + " (not stated)");
  }

  private Optional<Held> asked(
      List<String> names,
      boolean answer,
      WhenUnknown policy,
      Held before,
      BiFunction<List<String>, Boolean, Truth> judge) {
    Truth truth = judge.apply(names, answer);
    return truth == Truth.MAYBE
        ? unknown(policy, before.bases(), before, String.join(", ", names) + " = " + answer)
        : decided(truth, before);
  }

  private Truth allAnswered(List<String> names, boolean answer) {
    Predicate<String> contrary = name -> facts.containsKey(name) && facts.get(name) != answer;
    if (names.stream().anyMatch(contrary)) {
      return Truth.NO;
    }
    return facts.keySet().containsAll(names) ? Truth.YES : Truth.MAYBE;
  }

  private Truth oneAnswered(List<String> names, boolean answer) {
    return switch (allAnswered(names, !answer)) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case MAYBE -> Truth.MAYBE;
    };
  }

  private DateSpan endUnder(String rule, Bases bases) {
    return law.rule(rule)
        .flatMap(named -> named.term().map(term -> Periods.end(term, named.end(), bases)))
        .orElse(DateSpan.OPEN);
  }
}
