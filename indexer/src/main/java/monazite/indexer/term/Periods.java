package monazite.indexer.term;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import monazite.seeds.law.EndRule;
import monazite.seeds.law.TermExpression;

/// Works out the last day of a term from dates that may be known as spans only.
final class Periods {
  private Periods() {}

  /// The last day; later dates never give an earlier day, so the bounds of the dates suffice.
  static DateSpan end(TermExpression term, EndRule rule, Bases bases) {
    return switch (term) {
      case TermExpression.Leg leg -> leg(leg, rule, bases);
      case TermExpression.LatestOf all -> all(all.legs(), rule, bases, DateSpan::laterOf);
      case TermExpression.EarliestOf all -> all(all.legs(), rule, bases, DateSpan::earlierOf);
      case TermExpression.OneOf all -> all(all.legs(), rule, bases, DateSpan::hull);
    };
  }

  private static DateSpan leg(TermExpression.Leg leg, EndRule rule, Bases bases) {
    DateSpan start = bases.of(leg.base());
    LocalDate lo = rule.lastDay(start.lo(), leg.months());
    LocalDate hi = rule.lastDay(start.hi(), leg.months());
    return new DateSpan(lo, hi);
  }

  private static DateSpan all(
      List<TermExpression> legs, EndRule rule, Bases bases, BinaryOperator<DateSpan> joined) {
    return legs.stream().map(leg -> end(leg, rule, bases)).reduce(joined).orElse(DateSpan.OPEN);
  }
}
