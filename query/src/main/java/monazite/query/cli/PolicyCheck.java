package monazite.query.cli;

import java.io.IOException;
import java.util.List;
import monazite.corpus.policy.PolicyDocument;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.card.GapQuestion;
import monazite.query.card.Landscape;
import monazite.query.card.LandscapeReader;
import monazite.query.card.PolicyCheckReport;
import monazite.query.gap.Gaps;
import monazite.query.policy.PolicyReading;
import monazite.query.show.Format;
import monazite.seeds.family.FamilySeeds;

/// `policy --check`: what documents say of patents, read against the index.
final class PolicyCheck {
  private final CommonOptions common;
  private final Terminal terminal;

  PolicyCheck(CommonOptions common, Terminal terminal) {
    this.common = common;
    this.terminal = terminal;
  }

  /// Shows the report.
  ///
  /// @param documents to be checked; the bundled digest where there are none
  void show(List<PolicyDocument> documents, Format format) throws IOException {
    PolicyReading policy =
        documents.isEmpty()
            ? PolicyReading.digest(common.seeds(), FamilySeeds.of(common.seeds()))
            : PolicyReading.documents(common.seeds(), documents);
    GapQuestion question = GapQuestion.all(GapsCommand.SEED);
    try (SearchEngine engine = new LuceneEngine(common.index())) {
      FilterOptions.warn(common, terminal);
      Landscape landscape =
          new LandscapeReader(common.seeds(), common.asOf(terminal), Gaps::of)
              .read(engine, question, policy);
      common.show(
          PolicyCheckReport.of(engine, common.basis(terminal), landscape), format, terminal);
    }
  }
}
