package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.indexer.term.TermFixture.Worked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermCasesTest {
  static Stream<Worked> cases() throws IOException {
    try (InputStream in = TermCasesTest.class.getResourceAsStream("cases.jsonl")) {
      return TermFixture.worked(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsWorkedOutByHand(Worked worked) {
    List<String> keys = worked.out().propertyStream().map(entry -> entry.getKey()).toList();
    assertEquals(worked.out(), TermFixture.answer(worked, keys));
  }

  @Test
  void everyRuleOfEveryOfficeHasACase() throws IOException {
    Set<String> rules =
        TermFixture.LAWS.all().stream()
            .flatMap(law -> law.rules().stream())
            .filter(rule -> rule.term().isPresent())
            .map(rule -> rule.id())
            .collect(Collectors.toCollection(TreeSet::new));
    cases()
        .map(worked -> TermFixture.answer(worked, List.of("rule")).path("rule").asText())
        .forEach(rules::remove);
    assertEquals(Set.of(), rules);
  }
}
