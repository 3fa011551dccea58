package monazite.indexer.policy;

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
import monazite.indexer.policy.Statement.Kind;

/// Scores statements against labels: whole targets, priorities by families and topics, quotes of
/// statements on patents.
///
/// @param gold labels, as `gold.jsonl` has them
/// @param found what was read, of the labelled documents
record PolicyScore(List<JsonNode> gold, List<Statement> found) {
  static PolicyScore of(Path labels, List<Statement> all) throws IOException {
    List<JsonNode> gold = new ArrayList<>();
    for (String line : Files.readAllLines(labels)) {
      gold.add(new JsonMapper().readTree(line));
    }
    Set<String> documents = new HashSet<>();
    gold.forEach(one -> documents.add(one.path("doc").asText()));
    return new PolicyScore(
        gold, all.stream().filter(one -> documents.contains(one.document())).toList());
  }

  private List<JsonNode> gold(String kind) {
    return gold.stream().filter(one -> one.path("kind").asText().equals(kind)).toList();
  }

  private List<Statement> found(Kind kind) {
    return found.stream().filter(one -> one.kind() == kind).toList();
  }

  private static double f1(int found, int gold, int good, int answers) {
    double recall = (double) found / gold;
    double precision = answers == 0 ? 0 : (double) good / answers;
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }

  /// F1 of targets: value, unit, year, families and side of the comparison all right. Numbers that
  /// the labels leave open don't count.
  double targets() {
    List<Statement> wrong = wrongTargets();
    int gold = gold(Kind.TARGET.word()).size();
    int right =
        found(Kind.TARGET).size()
            - (int) found(Kind.TARGET).stream().filter(it -> isOptional(it)).count()
            - wrong.size();
    return f1(right, gold, right, right + wrong.size());
  }

  /// Targets that no label has.
  List<Statement> wrongTargets() {
    List<String> left = new ArrayList<>();
    gold(Kind.TARGET.word()).forEach(one -> left.add(key(one)));
    return found(Kind.TARGET).stream()
        .filter(one -> !left.remove(key(one)) && !isOptional(one))
        .toList();
  }

  private boolean isOptional(Statement one) {
    for (JsonNode open : gold("optional_target")) {
      for (JsonNode value : open.path("values")) {
        if (open.path("doc").asText().equals(one.document())
            && value.asDouble() == one.value().orElse(Double.NaN)) {
          return true;
        }
      }
    }
    return false;
  }

  static String key(Statement one) {
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

  private static String side(String comparator) {
    return comparator.substring(0, 1);
  }

  /// F1 of priorities: each label needs an answer of its own; an answer is right by its families.
  double priorities() {
    Set<String> known = new HashSet<>();
    List<JsonNode> labels = new ArrayList<>(gold(Kind.PRIORITY.word()));
    labels.forEach(one -> one.path("topics").forEach(it -> known.add(it.asText())));
    List<Statement> answers = found(Kind.PRIORITY);
    List<Statement> left = new ArrayList<>(answers);
    labels.sort(Comparator.comparingInt(one -> -one.path("topics").size()));
    int right = 0;
    for (JsonNode one : labels) {
      for (Statement answer : left) {
        if (akin(one, answer) && agree(one, answer, known)) {
          left.remove(answer);
          right++;
          break;
        }
      }
    }
    int good =
        (int) answers.stream().filter(it -> labels.stream().anyMatch(one -> akin(one, it))).count();
    return f1(right, labels.size(), good, answers.size());
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

  /// Labelled words on patents that no statement quotes.
  List<String> unsaid() {
    List<String> missing = new ArrayList<>();
    for (JsonNode one : gold(Kind.IP_STATEMENT.word())) {
      String anchor = flat(one.path("anchor").asText());
      boolean said =
          found(Kind.IP_STATEMENT).stream()
              .filter(it -> it.document().equals(one.path("doc").asText()))
              .anyMatch(it -> flat(it.quote()).contains(anchor));
      if (!said) {
        missing.add(anchor);
      }
    }
    return missing;
  }

  private static String flat(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .replaceAll("\\p{Pd}", "-")
        .toLowerCase(Locale.ROOT);
  }
}
