package monazite.indexer.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.format.JsonLines;
import monazite.indexer.judge.Judge;
import monazite.seeds.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The share of fees that were paid, from events as sources give them, in any order.
class UpkeepTest {
  private static final Judge JUDGE = Judge.of(Seeds.bundled());

  private static String event(String written) {
    String[] parts = written.strip().split(" ", 2);
    return "{\"office\":\"US\",\"code\":\"%s\",\"date\":\"%s\"}".formatted(parts[0], parts[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "'M1551 2008-01-02; M1552 2012-01-02', 1.0",
    "'M1551 2008-01-02; EXP. 2013-01-02', 0.5",
    "'EXP. 2013-01-02; PMFG 2013-05-02; M1552 2013-05-02; M1551 2008-01-02', 1.0",
    "'EXP. 2009-01-02', 0.0",
    "'XYZ 2009-01-02', ",
  })
  void isTheShareOfFeesPaid(String events, @Nullable Double share) {
    StringBuilder written = new StringBuilder();
    for (String one : events.split(";", -1)) {
      written.append(written.isEmpty() ? "" : ",").append(event(one));
    }
    PatentDocument document =
        JsonLines.read(
                "{\"publication\":\"US6833036B2\",\"filed\":\"2001-06-29\",\"granted\":\"2004-12-21\","
                    + "\"termFacts\":{\"events\":["
                    + written
                    + "]}}")
            .orElseThrow();
    assertEquals(Optional.ofNullable(share), JUDGE.judge(document).coreFacts().upkeep());
  }
}
