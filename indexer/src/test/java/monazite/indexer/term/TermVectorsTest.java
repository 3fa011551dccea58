package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import monazite.indexer.term.TermFixture.Worked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermVectorsTest {
  private static final Path GOLD = Path.of("../../shared/gold/term-vectors.jsonl");
  private static final Set<String> SCORED = Set.of("status", "lo", "hi", "lastDay", "lapseDate");

  @BeforeAll
  static void needsTheSharedData() {
    Assumptions.assumeTrue(Files.isRegularFile(GOLD), "../shared is absent: skipped");
  }

  static Stream<Worked> vectors() throws IOException {
    return Files.isRegularFile(GOLD)
        ? TermFixture.worked(Files.readAllLines(GOLD)).stream()
        : Stream.of(new Worked("none", TermFixture.json("{}"), TermFixture.json("{}"), "skipped"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void answersTheWorkedCase(Worked worked) {
    ObjectNode wanted = worked.out().deepCopy();
    wanted.retain(SCORED);
    List<String> keys = wanted.propertyStream().map(entry -> entry.getKey()).toList();
    assertEquals(wanted, TermFixture.answer(worked, keys));
  }
}
