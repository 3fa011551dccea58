package monazite.indexer.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.TermFacts;

/// What a reading states of its application rather than of its publication: legal events and days
/// of adjustment. Every publication of the application that is a right needs them.
final class ApplicationFacts {
  private ApplicationFacts() {}

  /// Whether a reading states any.
  static boolean has(PatentDocument reading) {
    return !reading.termFacts().events().isEmpty()
        || reading.termFacts().adjustmentDays().isPresent();
  }

  /// The reading with those facts alone.
  static PatentDocument of(PatentDocument reading) {
    TermFacts facts =
        new TermFacts(
            reading.termFacts().adjustmentDays(),
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            reading.termFacts().events());
    return new PatentDocument(
        reading.publication(),
        "",
        reading.application(),
        reading.filed(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        facts,
        reading.source());
  }
}
