package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.policy.Sign;

/// Finds measures: quotas, reserves, standards, taxes, funding.
final class MeasureReader {
  /// A measure.
  record Measure(Set<String> families, Optional<Quantity> money, Span what, Span sentence) {}

  private final Subjects subjects;

  MeasureReader(Subjects subjects) {
    this.subjects = subjects;
  }

  /// The measures of a passage, one a sentence: what is to be done, or was paid.
  List<Measure> read(Passage passage, Section section) {
    List<Measure> found = new ArrayList<>();
    if (section.mode() == Mode.SKIP) {
      return found;
    }
    for (Span sentence : passage.sentences()) {
      List<Span> places = passage.places(Sign.MEASURE, sentence);
      if (places.isEmpty()) {
        continue;
      }
      Optional<Quantity> money =
          passage.quantities().stream()
              .filter(it -> sentence.holds(it.at().start()))
              .filter(Quantity::isMoney)
              .findFirst();
      boolean asked =
          section.mode() != Mode.STATE
              && (passage.shows(Sign.AIM, sentence) || passage.shows(Sign.DIRECT, sentence));
      if (asked || money.isPresent()) {
        Span part =
            TargetReader.holding(
                    Cuts.clauses(passage.text().text(), sentence), places.getFirst().start())
                .orElse(sentence);
        found.add(new Measure(subjects.families(passage, sentence, true), money, part, sentence));
      }
    }
    return found;
  }
}
