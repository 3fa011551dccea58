package monazite.indexer.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
  private static final List<JsonNode> GOLD = new ArrayList<>();
  private static final List<Statement> FOUND = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "../shared is absent: skipped");
    for (String line : Files.readAllLines(FOLDER.resolve("gold.jsonl"))) {
      GOLD.add(new JsonMapper().readTree(line));
    }
    StatementReader reader = new StatementReader(Seeds.bundled());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        Source source = new Source("policy", file.toString(), "", 0);
        FOUND.addAll(reader.read(PolicyText.of(Files.readString(file), source)));
      }
    }
  }

  private static List<JsonNode> gold(Kind kind) {
    return GOLD.stream().filter(one -> one.path("kind").asText().equals(kind.word())).toList();
  }

  /// Those of the labelled documents.
  private static List<Statement> found(Kind kind) {
    Set<String> documents = new HashSet<>();
    GOLD.forEach(one -> documents.add(one.path("doc").asText()));
    return FOUND.stream()
        .filter(one -> one.kind() == kind && documents.contains(one.document()))
        .toList();
  }

  private static double f1(int found, int gold, int good, int answers) {
    double recall = (double) found / gold;
    double precision = answers == 0 ? 0 : (double) good / answers;
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }

  @Test
  void targetsAreFoundWholeAndNoOthers() {
    List<String> left = new ArrayList<>(found(Kind.TARGET).stream().map(one -> key(one)).toList());
    int answers = left.size();
    int right = 0;
    for (JsonNode one : gold(Kind.TARGET)) {
      right += left.remove(key(one)) ? 1 : 0;
    }
    double score = f1(right, gold(Kind.TARGET).size(), right, answers);
    assertTrue(score >= 0.95, () -> score + ", wrongly found " + left);
  }

  private static String key(Statement one) {
    return String.join(
        " ",
        one.document(),
        side(one.comparator().orElse("=")),
        String.valueOf(one.value().orElseThrow()),
        one.unit().orElse(""),
        one.by().map(String::valueOf).orElse("-"),
        String.join("+", one.families()));
  }

  private static String key(JsonNode one) {
    Set<String> families = new TreeSet<>();
    one.path("families").forEach(it -> families.add(it.asText()));
    return String.join(
        " ",
        one.path("doc").asText(),
        side(one.path("comparator").asText("=")),
        String.valueOf(one.path("value").asDouble()),
        one.path("unit").asText(),
        one.path("by").isInt() ? one.path("by").asText() : "-",
        String.join("+", families));
  }

  private static String said(Statement target) {
    return key(target).substring(target.document().length());
  }

  private static String side(String comparator) {
    return comparator.substring(0, 1);
  }

  @Test
  void prioritiesAreFoundWithTheirTopics() {
    Set<String> known = new HashSet<>();
    gold(Kind.PRIORITY).forEach(one -> one.path("topics").forEach(it -> known.add(it.asText())));
    List<Statement> answers = found(Kind.PRIORITY);
    List<Statement> left = new ArrayList<>(answers);
    int right = 0;
    List<JsonNode> gold = new ArrayList<>(gold(Kind.PRIORITY));
    gold.sort(Comparator.comparingInt(one -> -one.path("topics").size()));
    for (JsonNode one : gold) {
      for (Statement answer : left) {
        if (akin(one, answer) && agree(one, answer, known)) {
          left.remove(answer);
          right++;
          break;
        }
      }
    }
    int good =
        (int) answers.stream().filter(it -> gold.stream().anyMatch(one -> akin(one, it))).count();
    double score = f1(right, gold.size(), good, answers.size());
    assertTrue(score >= 0.9, () -> "priorities " + score);
  }

  private static boolean akin(JsonNode gold, Statement answer) {
    Set<String> both = new HashSet<>();
    gold.path("families").forEach(it -> both.add(it.asText()));
    Set<String> either = new HashSet<>(both);
    either.addAll(answer.families());
    both.retainAll(answer.families());
    return gold.path("doc").asText().equals(answer.document()) && 2 * both.size() >= either.size();
  }

  private static boolean agree(JsonNode gold, Statement answer, Set<String> known) {
    Set<String> have = new HashSet<>(answer.topics());
    have.retainAll(known);
    int both = 0;
    for (JsonNode topic : gold.path("topics")) {
      both += have.contains(topic.asText()) ? 1 : 0;
    }
    return 2 * both >= gold.path("topics").size() && 4 * both >= have.size();
  }

  @Test
  void statementsOnPatentsAreQuoted() {
    List<String> missing = new ArrayList<>();
    for (JsonNode one : gold(Kind.IP_STATEMENT)) {
      String anchor = flat(one.path("anchor").asText());
      boolean said =
          found(Kind.IP_STATEMENT).stream()
              .filter(it -> it.document().equals(one.path("doc").asText()))
              .anyMatch(it -> flat(it.quote()).contains(anchor));
      if (!said) {
        missing.add(anchor);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static String flat(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .replaceAll("\\p{Pd}", "-")
        .toLowerCase(Locale.ROOT);
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
