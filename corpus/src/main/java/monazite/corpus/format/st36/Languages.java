package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Languages of texts: as said, or told from the text where a record doesn't say. `languages.json`
/// has the tables.
final class Languages {
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /// Longer texts are judged by their beginning.
  private static final int ENOUGH = 2000;

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<UnicodeScript, String> SCRIPTS = new HashMap<>();
  private static final Map<String, Set<String>> WORDS_OF = new LinkedHashMap<>();
  private static final Map<String, Set<String>> LETTERS_OF = new LinkedHashMap<>();

  static {
    JsonNode tables = Tables.read("languages.json");
    tables.path("same").properties().forEach(it -> SAME.put(it.getKey(), it.getValue().asText()));
    tables
        .path("scripts")
        .properties()
        .forEach(it -> SCRIPTS.put(UnicodeScript.forName(it.getKey()), it.getValue().asText()));
    fill(WORDS_OF, tables.path("words"));
    fill(LETTERS_OF, tables.path("letters"));
  }

  private Languages() {}

  private static void fill(Map<String, Set<String>> table, JsonNode signs) {
    for (Map.Entry<String, JsonNode> each : signs.properties()) {
      table.put(each.getKey(), Set.of(each.getValue().asText().split(" ", -1)));
    }
  }

  /// ISO 639-1 behind what an attribute says; empty where it says nothing.
  static String code(String said) {
    String lower = said.strip().toLowerCase(Locale.ROOT);
    String code = SAME.getOrDefault(lower, lower);
    return CODE.matcher(code).matches() ? code : "";
  }

  /// The language that a text seems to be in: by its script, else by its small words; English
  /// where neither tells.
  static String of(String text) {
    String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Map<String, Integer> letters = new HashMap<>();
    head.codePoints()
        .mapToObj(UnicodeScript::of)
        .forEach(script -> letters.merge(SCRIPTS.getOrDefault(script, ""), 1, Integer::sum));
    // Japanese is written with Chinese characters too: a little kana decides.
    if (letters.getOrDefault("ja", 0) > 0) {
      return "ja";
    }
    int foreign = letters.values().stream().mapToInt(it -> it).sum() - letters.getOrDefault("", 0);
    if (foreign * 5 > head.length()) {
      letters.remove("");
      return letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
    return byWords(head);
  }

  /// Each small word counts for the languages that have it, together one; so does, somewhat less,
  /// each letter. Languages are asked in the table's order: the first of equals is taken.
  private static String byWords(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Map<String, Double> scores = new LinkedHashMap<>();
    WORDS_OF.keySet().forEach(language -> scores.put(language, 0.0));
    for (String word : new HashSet<>(List.of(WORDS.split(lower, -1)))) {
      count(word, WORDS_OF, 1, scores);
    }
    lower
        .codePoints()
        .filter(it -> it > 127)
        .distinct()
        .forEach(it -> count(Character.toString(it), LETTERS_OF, 0.8, scores));
    String best = "en";
    for (Map.Entry<String, Double> each : scores.entrySet()) {
      best = each.getValue() > scores.getOrDefault(best, 0.0) ? each.getKey() : best;
    }
    return best;
  }

  private static void count(
      String sign, Map<String, Set<String>> table, double weight, Map<String, Double> scores) {
    List<String> languages =
        table.entrySet().stream()
            .filter(it -> it.getValue().contains(sign))
            .map(Map.Entry::getKey)
            .toList();
    languages.forEach(it -> scores.merge(it, weight / languages.size(), Double::sum));
  }
}
