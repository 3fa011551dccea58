package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.indexer.judge.OrderEvaluation;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How well the reach of claims orders labelled sets, beside what their length alone would give.
class ReachTest {
  private static final Path OWN = Path.of("src/test/resources/monazite/indexer/claims");
  private static final Path GOLD = Path.of("../../shared/gold/claims.jsonl");

  @TempDir Path folder;

  private static OrderEvaluation evaluated(String what, Path file) throws IOException {
    OrderEvaluation order = OrderEvaluation.of(file, Seeds.bundled());
    System.out.printf(
        "%s: %d sets; in order %.3f, by length alone %.3f; labels %s%n",
        what, order.sets().size(), order.ordered(), order.byLength(), order.confusion());
    return order;
  }

  private static void assertOrders(OrderEvaluation order) {
    assertTrue(order.ordered() >= 0.85, () -> "in order " + order.ordered());
    assertTrue(order.ordered() > order.byLength(), () -> "by length " + order.byLength());
  }

  @Test
  void setsOfOtherOriginAreOrderedBetterThanByLength() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(GOLD), "../shared is absent: skipped");
    assertOrders(evaluated("other origin", GOLD));
  }

  /// The labels of each file were written before any of its sets was judged.
  @ParameterizedTest
  @CsvSource({"reach.jsonl, 40", "reach-further.jsonl, 12", "reach-third.jsonl, 20"})
  void ownSetsAreOrderedBetterThanByLength(String file, int sets) throws IOException {
    OrderEvaluation order = evaluated(file, OWN.resolve(file));
    assertEquals(sets, order.sets().size());
    assertOrders(order);
  }

  /// The labels were written before any of these sets was judged, and no weight was set by them.
  @ParameterizedTest
  @ValueSource(strings = {"sets-3.txt", "sets-4.txt"})
  void setsWrittenForTheirClaimsAreOrderedToo(String lot) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ObjectNode set : WrittenClaimSets.of(lot)) {
      set.remove("claims"); // the person's reading of them
      lines.add(set.toString());
    }
    OrderEvaluation order = evaluated(lot, Files.write(folder.resolve("sets.jsonl"), lines));
    assertTrue(order.sets().size() >= 19, "sets " + order.sets().size());
    assertOrders(order);
  }
}
