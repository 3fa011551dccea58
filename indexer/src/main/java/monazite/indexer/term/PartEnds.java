package monazite.indexer.term;

import java.util.List;
import monazite.seeds.law.TermExpression;
import monazite.seeds.law.TermRule;

/// Ends of parts and fee stages of a right that its rule names.
final class PartEnds {
  private PartEnds() {}

  static void write(RuledTerm term, Bases bases, TermDraft draft) {
    if (term.rules().size() != 1) {
      return;
    }
    TermRule rule = term.rules().getFirst();
    for (TermRule.Part part : rule.parts()) {
      Periods.end(rule.term().orElseThrow(), part.end(), bases)
          .exact()
          .ifPresent(day -> draft.facts().put(part.name(), day.toString()));
    }
    if (rule.term().orElseThrow() instanceof TermExpression.Leg leg
        && !rule.stages().isEmpty()
        && bases.of(leg.base()).isExact()) {
      List<String> ends =
          rule.stages().stream()
              .map(months -> rule.end().lastDay(bases.of(leg.base()).lo(), months).toString())
              .toList();
      draft.lists().put("stageEnds", ends);
    }
  }
}
