package monazite.seeds.law;

import java.util.List;

/// How long a right lasts: periods from dates, and the later or earlier of several.
public sealed interface TermExpression {

  /// A period of months from a date.
  record Leg(Base base, int months) implements TermExpression {}

  /// The one that ends last.
  record LatestOf(List<TermExpression> legs) implements TermExpression {
    public LatestOf {
      legs = List.copyOf(legs);
    }
  }

  /// The one that ends first.
  record EarliestOf(List<TermExpression> legs) implements TermExpression {
    public EarliestOf {
      legs = List.copyOf(legs);
    }
  }

  /// The sources don't settle which: any of them.
  record OneOf(List<TermExpression> legs) implements TermExpression {
    public OneOf {
      legs = List.copyOf(legs);
    }
  }
}
