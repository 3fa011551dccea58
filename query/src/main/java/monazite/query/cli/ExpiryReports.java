package monazite.query.cli;

import java.util.List;
import monazite.query.ask.SearchEngine;
import monazite.query.report.ReportBasis;
import monazite.query.report.TermSteps;
import monazite.query.report.expiry.ExpiryReport;
import monazite.query.report.expiry.Markets;
import monazite.seeds.Seeds;
import monazite.seeds.core.CoreRules;
import monazite.seeds.law.Jurisdictions;

/// Makes the expiry report of an index and the seeds.
final class ExpiryReports {
  private ExpiryReports() {}

  static ExpiryReport over(SearchEngine engine, Seeds seeds, ReportBasis basis) {
    Jurisdictions laws = Jurisdictions.of(seeds);
    TermSteps steps = new TermSteps(laws, basis.asOf());
    return new ExpiryReport(
        engine,
        basis,
        new Markets(laws, CoreRules.of(seeds).founding()),
        publication -> {
          List<SearchEngine.StoredPatent> found = engine.find(publication);
          return found.isEmpty() ? List.of() : steps.of(found.getFirst());
        });
  }
}
