package monazite.indexer.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.law.Adjustment;
import monazite.seeds.law.Base;
import monazite.seeds.law.EndRule;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.TermExpression;
import monazite.seeds.law.TermRule;

/// Adds days to a term and caps it by a disclaimer, in the order of the statute: days, disclaimer,
/// extension after it.
final class Adjuster {
  private final Jurisdiction law;
  private final TermCase right;
  private final RuleChoice choice;
  private final Notes notes;
  private final Set<String> counted = new HashSet<>();

  Adjuster(Jurisdiction law, TermCase right, RuleChoice choice, Notes notes) {
    this.law = law;
    this.right = right;
    this.choice = choice;
    this.notes = notes;
  }

  /// The end with everything added and cut.
  DateSpan adjusted(TermRule rule, DateSpan plain, Bases bases) {
    DateSpan lengthened = added(rule, plain, plain, bases, false);
    DateSpan capped = rule.disclaimable() ? capped(lengthened, bases) : lengthened;
    return added(rule, capped, plain, bases, true);
  }

  /// Flags days that no rule took.
  void unused() {
    for (String input : right.days().keySet()) {
      if (!counted.contains(input) && right.days().getOrDefault(input, 0) > 0) {
        notes.flag("NOT_APPLICABLE: " + input + " is stated, but no rule for this right adds it");
      }
    }
  }

  private DateSpan added(
      TermRule rule, DateSpan before, DateSpan plain, Bases bases, boolean afterDisclaimer) {
    DateSpan end = before;
    Set<String> spent = new HashSet<>();
    for (Adjustment adjustment : law.adjustments()) {
      if (adjustment.rules().contains(rule.id())
          && adjustment.afterDisclaimer() == afterDisclaimer) {
        Optional<RuleChoice.Held> held = choice.hold(adjustment.when(), bases);
        if (held.isPresent()) {
          end = added(adjustment, rule, end, plain, held.get(), spent);
        }
      }
    }
    return end;
  }

  private DateSpan added(
      Adjustment adjustment,
      TermRule rule,
      DateSpan end,
      DateSpan plain,
      RuleChoice.Held held,
      Set<String> spent) {
    Optional<String> input =
        adjustment.inputs().stream()
            .filter(name -> right.days().containsKey(name) && !spent.contains(name))
            .findFirst();
    if (input.isEmpty()) {
      return unknown(adjustment, rule, end, plain, held.bases());
    }
    spent.add(input.get());
    counted.add(input.get());
    notes.used(input.get());
    long days = right.days().getOrDefault(input.get(), 0);
    LocalDate hi = limited(adjustment, end.hi(), days);
    LocalDate lo =
        held.truth() == RuleChoice.Truth.YES ? limited(adjustment, end.lo(), days) : end.lo();
    DateSpan longer = new DateSpan(lo, hi);
    notes.step(end + " + " + days + " days = " + longer + " (" + adjustment.citation() + ")");
    return longer;
  }

  private static LocalDate limited(Adjustment adjustment, LocalDate end, long days) {
    LocalDate longer = end.plusDays(days);
    return adjustment
        .mostMonths()
        .map(most -> DateSpan.earlier(longer, end.plusMonths(most)))
        .orElse(longer);
  }

  private DateSpan unknown(
      Adjustment adjustment, TermRule rule, DateSpan end, DateSpan plain, Bases bases) {
    Optional<LocalDate> granted = bases.of(Base.GRANT).latest();
    Adjustment.Unknown policy =
        granted.isPresent() && bases.stated(Base.GRANT)
            ? adjustment.whenUnknown()
            : adjustment.withoutGrant();
    if (policy == Adjustment.Unknown.NONE) {
      boolean possible = !bases.of(Base.GRANT).lo().isAfter(end.hi());
      if (possible && adjustment.whenUnknown() == Adjustment.Unknown.INTERVAL) {
        notes.assume("no days added under " + adjustment.citation() + ": date of grant not known");
        notes.missing(adjustment.inputs().getFirst());
      }
      return end;
    }
    LocalDate most = granted.isEmpty() ? DateSpan.OPEN.hi() : most(adjustment, end, bases);
    if (granted.isPresent() && !bases.of(Base.FILING).isExact()) {
      most = DateSpan.earlier(most, countedFromGrant(rule, bases));
    }
    DateSpan longer = new DateSpan(end.lo(), DateSpan.later(end.hi(), most));
    if (!longer.equals(plain)) {
      notes.missing(adjustment.inputs().getFirst());
      notes.step(
          "days added are not stated: at most up to "
              + longer
              + " ("
              + adjustment.citation()
              + ")");
    }
    return longer;
  }

  /// No day counts before the latest of the adjustment's own dates, none after the grant.
  private static LocalDate most(Adjustment adjustment, DateSpan end, Bases bases) {
    LocalDate counts = DateSpan.OPEN.lo();
    for (TermExpression.Leg leg : adjustment.notBefore()) {
      counts = DateSpan.later(counts, bases.of(leg.base()).lo().plusMonths(leg.months()));
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(counts, bases.of(Base.GRANT).hi()));
    return end.latest().isEmpty() ? end.hi() : end.hi().plusDays(days);
  }

  /// A younger filing leaves fewer days, so the sum never passes the full term from the grant.
  private static LocalDate countedFromGrant(TermRule rule, Bases bases) {
    Bases late =
        bases
            .with(Base.EARLIEST, bases.of(Base.GRANT))
            .with(Base.FILING, bases.of(Base.GRANT))
            .with(Base.COMPLETE_SPECIFICATION, bases.of(Base.GRANT));
    return Periods.end(rule.term().orElseThrow(), EndRule.ANNIVERSARY, late).hi();
  }

  private DateSpan capped(DateSpan end, Bases bases) {
    return switch (right.disclaimer()) {
      case Disclaimer.None none -> end;
      case Disclaimer.Until until -> {
        notes.used("terminalDisclaimer");
        DateSpan cut = end.earlierOf(until.day());
        notes.step(
            "disclaimed after " + until.day() + ": " + cut + " (" + law.disclaimerCitation() + ")");
        yield cut;
      }
      case Disclaimer.ReferenceUnknown reference -> {
        notes.used("terminalDisclaimer");
        notes.missing("terminalDisclaimer");
        notes.flag("TD_REFERENCE_UNKNOWN");
        LocalDate lo = DateSpan.earlier(bases.of(Base.GRANT).lo(), end.hi());
        notes.step("disclaimed to the end of a patent not told: from the grant to " + end.hi());
        yield new DateSpan(DateSpan.earlier(lo, end.lo()), end.hi());
      }
    };
  }
}
