package monazite.query.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import monazite.indexer.merge.Merged;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.run.Readings;
import monazite.indexer.term.Term;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermCase;
import monazite.query.ask.SearchEngine.StoredPatent;
import monazite.seeds.law.Jurisdictions;

/// Tells how the end of a stored patent's right was computed.
public final class TermSteps {
  private final TermCalculator calculator;
  private final LocalDate asOf;

  /// @param asOf the day that status is told for
  public TermSteps(Jurisdictions laws, LocalDate asOf) {
    this.calculator = new TermCalculator(laws);
    this.asOf = asOf;
  }

  /// A sentence each: the steps with their statutes, then what was assumed, what is missing and what
  /// needs a look.
  public List<String> of(StoredPatent stored) {
    Merged merged =
        SourceMerger.merge(Readings.parse(stored.sources()), Readings.parse(stored.attached()));
    Term term = calculator.term(TermCase.of(merged.document()), asOf);
    List<String> steps = new ArrayList<>(term.steps());
    term.assumptions().forEach(assumed -> steps.add("assumed: " + assumed));
    term.missing().forEach(missing -> steps.add("missing: " + missing));
    term.flags().forEach(flag -> steps.add("look: " + flag));
    return steps;
  }
}
