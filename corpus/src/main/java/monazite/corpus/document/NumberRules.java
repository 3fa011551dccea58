package monazite.corpus.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How offices write their publication numbers, as `numbers.json` says it.
///
/// @param offices all office codes (WIPO ST.3) that a number may begin with
/// @param words words that stand for an office and a kind, longest first
/// @param spellings characters that are written for others
/// @param byOffice rules in the order in which they are tried
/// @param generic rules tried after an office's own
record NumberRules(
    Set<String> offices,
    List<Word> words,
    List<Spelling> spellings,
    Map<String, List<Rule>> byOffice,
    List<Rule> generic) {
  private static final Pattern PART = Pattern.compile("\\{([0-9])(?::([0-9]))?\\}");

  /// A word in front of a number: `特開`, or `A-` in `JP-A-59-46008`.
  ///
  /// @param afterOffice it means something behind the office's code only
  record Word(String word, String office, String kind, boolean afterOffice) {}

  /// A character or word and what it means in a number: `昭` is `S`.
  record Spelling(String written, String meant) {}

  /// One writing and its normal form.
  ///
  /// @param kinds kind codes that the rule holds for
  /// @param write `{1}` is the first group, `{2:7}` the second, without leading zeros and then
  ///     padded to seven places; empty where such a text is no publication number
  record Rule(Pattern match, Pattern kinds, String write) {
    String written(Matcher groups) {
      StringBuilder text = new StringBuilder();
      Matcher part = PART.matcher(write);
      while (part.find()) {
        String group = groups.group(Integer.parseInt(part.group(1)));
        part.appendReplacement(text, part.group(2) == null ? group : pad(group, part.group(2)));
      }
      return part.appendTail(text).toString();
    }

    private static String pad(String digits, String places) {
      String bare = digits.replaceFirst("^0+(?=.)", "");
      return "0".repeat(Math.max(0, Integer.parseInt(places) - bare.length())) + bare;
    }
  }

  List<Rule> of(String office) {
    return byOffice.getOrDefault(office, generic);
  }

  static NumberRules bundled() {
    try (InputStream in = NumberRules.class.getResourceAsStream("/monazite/corpus/numbers.json")) {
      if (in == null) {
        throw new IllegalStateException("numbers.json is missing from the program");
      }
      return read(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NumberRules read(JsonNode root) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : root.path("words")) {
      words.add(
          new Word(
              word.path("word").asText(),
              word.path("office").asText(),
              word.path("kind").asText(),
              word.path("afterOffice").asBoolean()));
    }
    words.sort((a, b) -> b.word().length() - a.word().length());
    List<Spelling> spellings = new ArrayList<>();
    for (JsonNode spelling : root.path("spellings")) {
      spellings.add(
          new Spelling(spelling.path("written").asText(), spelling.path("meant").asText()));
    }
    Map<String, List<Rule>> byOffice = new HashMap<>();
    for (Map.Entry<String, JsonNode> office : root.path("rules").properties()) {
      byOffice.put(office.getKey(), rules(office.getValue()));
    }
    List<Rule> generic = rules(root.path("generic"));
    byOffice.replaceAll((office, own) -> join(own, generic));
    Set<String> offices = Set.of(root.path("offices").asText().split(" ", -1));
    return new NumberRules(
        offices, List.copyOf(words), List.copyOf(spellings), Map.copyOf(byOffice), generic);
  }

  private static List<Rule> join(List<Rule> own, List<Rule> generic) {
    List<Rule> all = new ArrayList<>(own);
    all.addAll(generic);
    return List.copyOf(all);
  }

  private static List<Rule> rules(JsonNode list) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode rule : list) {
      rules.add(
          new Rule(
              Pattern.compile(rule.path("match").asText()),
              Pattern.compile(rule.path("kinds").asText(".*")),
              rule.path("write").asText()));
    }
    return List.copyOf(rules);
  }
}
