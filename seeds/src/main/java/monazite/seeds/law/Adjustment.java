package monazite.seeds.law;

import java.util.List;
import java.util.Optional;

/// Days that are added to a term.
///
/// @param rules ids of the rules it applies to
/// @param when further conditions
/// @param inputs names of the inputs that state the days, the first stated one counts
/// @param notBefore the days can't begin to count before the latest of these
/// @param whenUnknown days not stated: an interval up to the grant, or none as a named assumption
/// @param withoutGrant the same where the date of grant isn't known either
/// @param mostMonths upper limit
/// @param afterDisclaimer added after a disclaimer's cap, not before
public record Adjustment(
    String id,
    List<String> rules,
    List<Condition> when,
    List<String> inputs,
    List<TermExpression.Leg> notBefore,
    Unknown whenUnknown,
    Unknown withoutGrant,
    Optional<Integer> mostMonths,
    boolean afterDisclaimer,
    String citation,
    boolean verified,
    String note) {

  /// What to make of days that aren't stated.
  public enum Unknown {
    INTERVAL,
    NONE
  }

  public Adjustment {
    rules = List.copyOf(rules);
    when = List.copyOf(when);
    inputs = List.copyOf(inputs);
    notBefore = List.copyOf(notBefore);
  }
}
