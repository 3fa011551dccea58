package monazite.indexer.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.seeds.law.Base;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.TermExpression;
import monazite.seeds.law.TermRule;

/// Applies an office's term rules to one case.
final class RuleBook {
  private final Jurisdiction law;
  private final TermCase right;
  private final Notes notes;
  private final RuleChoice choice;

  RuleBook(Jurisdiction law, TermCase right, Notes notes) {
    this.law = law;
    this.right = right;
    this.notes = notes;
    this.choice = new RuleChoice(law, right.facts());
  }

  /// The end of a sort of right under every rule that applies or may apply; empty where none does
  /// or the right has no term of its own.
  Optional<RuledTerm> term(String sort, Bases bases) {
    List<TermRule> rules = new ArrayList<>();
    List<RuleChoice.Held> helds = new ArrayList<>();
    for (TermRule rule : law.rules()) {
      if (rule.right().equals(sort)) {
        choice
            .hold(rule.when(), bases)
            .ifPresent(
                held -> {
                  rules.add(rule);
                  helds.add(held);
                });
      }
    }
    Adjuster adjuster = new Adjuster(law, right, choice, notes);
    Optional<RuledTerm> all = Optional.empty();
    for (int i = 0; i < rules.size(); i++) {
      TermRule rule = rules.get(i);
      RuleChoice.Held held = helds.get(i);
      if (rule.term().isEmpty()) {
        continue;
      }
      if (rules.size() > 1) {
        notes.step("if " + rule.id() + " applies:");
      }
      held.assumed().forEach(what -> notes.assume("taken to hold: " + what));
      DateSpan end = adjuster.adjusted(rule, unadjusted(rule, held.bases()), held.bases());
      RuledTerm one = new RuledTerm(end, List.of(rule));
      all = Optional.of(all.map(before -> before.or(one)).orElse(one));
    }
    adjuster.unused();
    return all;
  }

  private DateSpan unadjusted(TermRule rule, Bases bases) {
    TermExpression term = rule.term().orElseThrow();
    if (rule.statedLength() && right.statedYears().isPresent()) {
      notes.used("lengthOfGrantYears");
      return counted(
          rule, new TermExpression.Leg(Base.GRANT, 12 * right.statedYears().get()), bases);
    }
    if (continuityTaken(rule, term, bases)) {
      notes.assume("no earlier application of this office is claimed: none is stated");
    }
    if (rule.renewed().isEmpty()) {
      return counted(rule, term, bases);
    }
    if (right.renewed().isPresent()) {
      notes.used("renewal");
      return counted(rule, right.renewed().get() ? rule.renewed().get() : term, bases);
    }
    notes.missing("renewal");
    return counted(rule, term, bases).hull(counted(rule, rule.renewed().get(), bases));
  }

  /// An earlier application that isn't stated would change the answer.
  private boolean continuityTaken(TermRule rule, TermExpression term, Bases bases) {
    Lineage lineage = right.lineage();
    if (law.continuity().isEmpty()
        || lineage.continuity() != Lineage.Continuity.ASSUMED
        || !lineage.parents().isEmpty()
        || !lineage.priorities().isEmpty()) {
      return false;
    }
    Bases older = bases.with(Base.EARLIEST, DateSpan.to(bases.of(Base.EARLIEST).hi()));
    return !Periods.end(term, rule.end(), older).equals(Periods.end(term, rule.end(), bases));
  }

  /// Works out an expression and writes down how.
  private DateSpan counted(TermRule rule, TermExpression term, Bases bases) {
    DateSpan end = Periods.end(term, rule.end(), bases);
    switch (term) {
      case TermExpression.Leg leg -> leg(rule, leg, end, bases);
      case TermExpression.LatestOf all -> each(rule, "the later", all.legs(), end, bases);
      case TermExpression.EarliestOf all -> each(rule, "the earlier", all.legs(), end, bases);
      case TermExpression.OneOf all -> each(rule, "one", all.legs(), end, bases);
    }
    return end;
  }

  private void each(
      TermRule rule, String which, List<TermExpression> legs, DateSpan end, Bases bases) {
    legs.forEach(leg -> counted(rule, leg, bases));
    notes.step(which + " of these = " + end + " (" + rule.citation() + ")");
  }

  private void leg(TermRule rule, TermExpression.Leg leg, DateSpan end, Bases bases) {
    Base base = named(leg.base(), bases);
    if (bases.stated(base)) {
      notes.used(BaseNames.key(base));
    }
    boolean told = bases.stated(base) && (base == Base.EARLIEST || bases.of(base).isExact());
    if (!told) { // a month or a year is stated, but leaves the end open
      notes.missing(BaseNames.key(base));
    }
    notes.step(
        BaseNames.of(base)
            + " "
            + bases.of(leg.base())
            + period(leg.months())
            + counting(rule, leg)
            + " = "
            + end
            + " ("
            + rule.citation()
            + ")");
  }

  /// A date that is but another one taken over is called by that one's name.
  private static Base named(Base base, Bases bases) {
    if (base == Base.COMPLETE_SPECIFICATION && !bases.stated(base)) {
      return named(Base.EARLIEST, bases);
    }
    return base == Base.EARLIEST && bases.of(base).equals(bases.of(Base.FILING))
        ? Base.FILING
        : base;
  }

  private static String period(int months) {
    if (months == 0) {
      return "";
    }
    return months % 12 == 0 ? " + " + months / 12 + " years" : " + " + months + " months";
  }

  private static String counting(TermRule rule, TermExpression.Leg leg) {
    if (leg.months() == 0) {
      return "";
    }
    return switch (rule.end()) {
      case ANNIVERSARY -> "";
      case DAY_BEFORE -> ", the first day counted";
      case MONTH_END -> ", to the end of the month";
    };
  }
}
