package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.format.fact.FactLists;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.fact.Facts;
import monazite.corpus.format.fact.Field;

/// What a key of a JSON object states.
///
/// @param at keys from the object downwards; through arrays, every element counts
/// @param text keys below that make up the text, `=/` stands for itself; none where the value is it
/// @param join what stands between them
/// @param detail key below of a text's language, a party's country
/// @param nested keys below of texts, in their order, and of objects that hold more of them
/// @param otherwise read only where nothing else stated the field
record KeyRule(
    List<String> at,
    Field field,
    List<String> text,
    String join,
    String detail,
    List<String> nested,
    boolean otherwise) {
  private static final int DEEPEST = 20;

  static KeyRule read(JsonNode rule) {
    String name = rule.path("field").asText();
    return new KeyRule(
        List.of(rule.path("at").asText().split("\\.", -1)),
        Field.of(name).orElseThrow(() -> new IllegalStateException("dumps.json: field " + name)),
        texts(rule.path("text")),
        rule.path("join").asText(" "),
        rule.path("detail").asText(),
        texts(rule.path("nested")),
        rule.path("otherwise").asBoolean());
  }

  private static List<String> texts(JsonNode list) {
    if (list.isTextual()) {
      return List.of(list.asText());
    }
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }

  /// Adds what the object states under this key.
  void read(JsonNode object, FactRules rules, Facts facts) {
    if (!otherwise || facts.all(field).isEmpty()) {
      walk(object, 0, rules, facts);
    }
  }

  private void walk(JsonNode node, int step, FactRules rules, Facts facts) {
    if (node.isArray()) {
      if (step == at.size() && !nested.isEmpty() && !holdsSets(node)) {
        add(node, rules, facts);
      } else {
        node.forEach(item -> walk(item, step, rules, facts));
      }
    } else if (step < at.size()) {
      JsonNode below = node.path(at.get(step));
      if (!below.isMissingNode() && !below.isNull()) {
        walk(below, step + 1, rules, facts);
      }
    } else {
      add(node, rules, facts);
    }
  }

  /// Whether an array holds sets, one for each language, and not the members of one.
  private boolean holdsSets(JsonNode array) {
    return !detail.isEmpty() && array.path(0).path(nested.getFirst()).isArray();
  }

  private void add(JsonNode node, FactRules rules, Facts facts) {
    if (!nested.isEmpty()) {
      StringBuilder all = new StringBuilder();
      collect(node, all, 0);
      facts.add(field, all.toString(), scalar(node.path(detail)));
    } else if (!text.isEmpty()) {
      facts.add(field, joined(node), scalar(node.path(detail)));
    } else {
      FactLists.add(facts, field, scalar(node), rules);
    }
  }

  private String joined(JsonNode node) {
    StringBuilder all = new StringBuilder();
    boolean any = false;
    for (String key : text) {
      boolean literal = key.startsWith("=");
      String part = literal ? key.substring(1) : scalar(node.path(key));
      any |= !literal && !part.isEmpty();
      if (!part.isEmpty()) {
        all.append(all.isEmpty() ? "" : join).append(part);
      }
    }
    return any ? all.toString() : "";
  }

  private void collect(JsonNode node, StringBuilder all, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isValueNode()) {
      String line = scalar(node).strip();
      if (!line.isEmpty()) {
        all.append(all.isEmpty() ? "" : "\n").append(line);
      }
    } else if (node.isArray()) {
      int number = 1;
      for (JsonNode item : node) {
        if (field == Field.CLAIMS && node.size() > 1 && item.has(nested.getLast())) {
          claim(item.path(nested.getLast()), number++, all, depth);
        } else {
          collect(item, all, depth + 1);
        }
      }
    } else if (node.isObject()) {
      nested.forEach(key -> collect(node.path(key), all, depth + 1));
    }
  }

  /// A claim that is an object of its own: one line, with its number in front.
  private void claim(JsonNode node, int number, StringBuilder all, int depth) {
    StringBuilder lines = new StringBuilder();
    collect(node, lines, depth + 1);
    String line = lines.toString().replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      boolean numbered = line.matches(number + " ?[.)\uff0e\u3001].*");
      all.append(all.isEmpty() ? "" : "\n").append(numbered ? "" : number + ". ").append(line);
    }
  }

  private static String scalar(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText() : "";
  }
}
