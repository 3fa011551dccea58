package monazite.indexer.term;

import java.util.List;
import java.util.stream.Stream;
import monazite.seeds.law.TermRule;

/// The end under the rules that apply or may apply.
///
/// @param span last day in force with all fees paid
/// @param rules the rules, more than one where the facts don't decide between them
record RuledTerm(DateSpan span, List<TermRule> rules) {
  RuledTerm {
    rules = List.copyOf(rules);
  }

  /// Both, where either may be right.
  RuledTerm or(RuledTerm other) {
    return new RuledTerm(
        span.hull(other.span), Stream.concat(rules.stream(), other.rules.stream()).toList());
  }
}
