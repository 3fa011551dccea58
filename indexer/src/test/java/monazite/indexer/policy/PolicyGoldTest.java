package monazite.indexer.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import monazite.corpus.document.Source;
import monazite.corpus.policy.PolicyText;
import monazite.indexer.policy.Statement.Kind;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The labelled documents, by the rules of their scoring: whole targets, priorities by families and
/// topics, quotes of statements on patents.
class PolicyGoldTest {
  private static final Path FOLDER = Path.of("../../shared/policy");
  private static final List<Statement> FOUND = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "../shared is absent: skipped");
    StatementReader reader = new StatementReader(Seeds.bundled());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        Source source = new Source("policy", file.toString(), "", 0);
        FOUND.addAll(reader.read(PolicyText.of(Files.readString(file), source)));
      }
    }
  }

  @Test
  void targetsAreFoundWholeAndNoOthers() throws IOException {
    PolicyScore score = score();
    assertTrue(score.targets() >= 0.95, () -> score.targets() + " " + score.wrongTargets());
  }

  private static PolicyScore score() throws IOException {
    return PolicyScore.of(FOLDER.resolve("gold.jsonl"), FOUND);
  }

  @Test
  void prioritiesAreFoundWithTheirTopics() throws IOException {
    double score = score().priorities();
    assertTrue(score >= 0.9, () -> "priorities " + score);
  }

  @Test
  void statementsOnPatentsAreQuoted() throws IOException {
    assertEquals(List.of(), score().unsaid());
  }

  private static String said(Statement target) {
    return PolicyScore.key(target).substring(target.document().length());
  }

  /// Of the paper in two languages nine of ten statements must be the same: a target whole, a
  /// priority with its families and half of the topics.
  @Test
  void theChineseTwinSaysTheSame() {
    List<Statement> chinese = twin("003");
    List<Statement> english = twin("000");
    List<String> alone = new ArrayList<>();
    for (Statement one : english) {
      if (chinese.stream().noneMatch(other -> same(one, other))) {
        alone.add(one.kind() + " " + one.families() + " " + one.topics() + " " + one.quote());
      }
    }
    assertTrue(10 * alone.size() <= english.size(), () -> String.join("\n", alone));
  }

  private static List<Statement> twin(String document) {
    return FOUND.stream()
        .filter(one -> one.document().startsWith(document))
        .filter(one -> one.kind() == Kind.TARGET || one.kind() == Kind.PRIORITY)
        .toList();
  }

  private static boolean same(Statement one, Statement other) {
    if (one.kind() != other.kind()) {
      return false;
    }
    if (one.kind() == Kind.TARGET) {
      return said(one).equals(said(other));
    }
    Set<String> topics = new HashSet<>(one.topics());
    topics.retainAll(other.topics());
    Set<String> families = new HashSet<>(one.families());
    families.retainAll(other.families());
    return 2 * topics.size() >= one.topics().size() && !families.isEmpty();
  }
}
