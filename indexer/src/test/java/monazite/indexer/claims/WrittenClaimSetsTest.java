package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures over the claim sets that were written for the tests, lot by lot: worse fails, and better
/// must be recorded.
///
/// What each lot gave when the program first saw it is `first`; the mistakes were then mended where
/// they were of a kind that other claims have too. NaN where a lot has nothing of the kind.
class WrittenClaimSetsTest {
  private static final List<String> KINDS =
      List.of(
          "splitting",
          "parents",
          "independent",
          "status",
          "type",
          "transition",
          "rangesF1",
          "elementSetsF1",
          "excludedF1",
          "balanceF1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # lot       | parents, independence, type, transition, ranges, sets: first   | now
          sets-1.txt  | 0.9951 0.9901 0.9692 0.9846 0.9291 0.9167                      | 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 0.9966 1.0000 1.0000 1.0000
          sets-2.txt  | 1.0000 1.0000 0.8784 0.9730 0.8800 0.9091                      | 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 0.9922 1.0000 1.0000 1.0000
          sets-3.txt  | 0.9944 0.9833 0.9133 0.9364 0.9355 0.8500                      | 1.0000 1.0000 1.0000 1.0000 0.9827 0.9942 1.0000 0.9756 1.0000 1.0000
          sets-4.txt  | 1.0000 1.0000 0.8831 0.9740 0.7451 0.5000                      | 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 0.9908 1.0000 NaN 1.0000
          sets-5.txt  | 1.0000 1.0000 0.9571 0.9714 0.8012 0.7742                      | 1.0000 1.0000 1.0000 1.0000 0.9952 1.0000 0.9944 0.9677 1.0000 0.9600
          sets-6.txt  | 0.9600 0.9600 0.8700 0.9300 0.934  0.889                       | 1.0000 1.0000 1.0000 1.0000 0.9900 1.0000 1.0000 1.0000 1.0000 1.0000
          sets-7.txt  | 1.0000 1.0000 0.9333 0.9733 0.904  0.933                       | 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 0.9796 1.0000 1.0000 0.8889
          sets-8.txt  | 1.0000 1.0000 0.8571 0.9745 0.9160 0.8000                      | 1.0000 1.0000 1.0000 1.0000 1.0000 1.0000 0.9963 1.0000 1.0000 1.0000
          sets-9.txt  | 1.0000 1.0000 0.8913 0.9457 0.9489 1.0000                      | 1.0000 1.0000 1.0000 1.0000 0.9783 0.9891 1.0000 1.0000 0.4000 1.0000
          sets-10.txt | 1.0000 1.0000 0.9559 0.9412 0.9515 1.0000                      | 1.0000 1.0000 1.0000 1.0000 0.9853 1.0000 0.9905 1.0000 0.0000 0.8000
          """)
  void figuresAreAsRecorded(String lot, String first, String recorded) throws IOException {
    ClaimAnatomist anatomist = new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));
    ClaimScoring scoring = new ClaimScoring();
    for (ObjectNode set : WrittenClaimSets.of(lot)) {
      scoring.compare(set, GoldAnswers.answer(anatomist, set));
    }
    Map<String, String> expected = new LinkedHashMap<>();
    for (String kind : KINDS) {
      expected.put(kind, recorded.split(" ", -1)[expected.size()]);
    }
    Map<String, String> figures = new LinkedHashMap<>();
    KINDS.forEach(kind -> figures.put(kind, scoring.figures().getOrDefault(kind, "")));
    assertEquals(expected, figures, () -> String.join("\n", scoring.mistakes()));
  }
}
