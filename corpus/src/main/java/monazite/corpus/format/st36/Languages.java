package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Languages of texts: as said, or told from the text where a record doesn't say. `languages.json`
/// has the tables.
final class Languages {
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");

  /// Longer texts are judged by their beginning.
  private static final int ENOUGH = 2000;

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<UnicodeScript, String> SCRIPTS = new HashMap<>();
  private static final Map<String, Set<String>> WORDS_OF = new HashMap<>();

  static {
    JsonNode tables = Tables.read("languages.json");
    tables.path("same").properties().forEach(it -> SAME.put(it.getKey(), it.getValue().asText()));
    tables
        .path("scripts")
        .properties()
        .forEach(it -> SCRIPTS.put(UnicodeScript.forName(it.getKey()), it.getValue().asText()));
    for (Map.Entry<String, JsonNode> each : tables.path("words").properties()) {
      Set<String> words = Set.of(each.getValue().asText().split(" ", -1));
      WORDS_OF.put(each.getKey(), words);
    }
  }

  private Languages() {}

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

  private static String byWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
      words.add(word);
    }
    String best = "en";
    long most = WORDS_OF.getOrDefault(best, Set.of()).stream().filter(words::contains).count();
    for (Map.Entry<String, Set<String>> each : WORDS_OF.entrySet()) {
      long hits = each.getValue().stream().filter(words::contains).count();
      if (hits > most
          || (hits == most && !best.equals("en") && each.getKey().compareTo(best) < 0)) {
        most = hits;
        best = each.getKey();
      }
    }
    return best;
  }
}
