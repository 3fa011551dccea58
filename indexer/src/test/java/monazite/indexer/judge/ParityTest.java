package monazite.indexer.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;

/// The same invention told in English and in Chinese is the same to the program: families, roles,
/// claim types, dependencies and contents; of the labels it is counted how many differ.
class ParityTest {
  private static final JsonMapper JSON = new JsonMapper();

  /// Labels that differ, of 20: they rest on length and limits within the cohort of the language.
  private static final int LABELS_APART = 0;

  /// What differs for a reason that stands in the words themselves.
  private static final Map<String, String> APART =
      Map.of(
          "Optical glass with lanthanum oxide",
          "a lens 由...制成 is read as made by, one made of is not",
          "Recovery of rare earths from waste magnets",
          "the Chinese words speak for separation too");

  @Test
  void bothLanguagesAreJudgedAlike() throws IOException {
    ClassifyLines classify = ClassifyLines.of(Seeds.bundled());
    Map<String, String> apart = new TreeMap<>();
    int inventions = 0;
    int labels = 0;
    for (List<String> lines : inventions()) {
      inventions++;
      int half = lines.size() / 2;
      JsonNode english = answer(classify, "en", lines.subList(0, half));
      JsonNode chinese = answer(classify, "zh", lines.subList(half, lines.size()));
      labels += english.path("claimsLabel").equals(chinese.path("claimsLabel")) ? 0 : 1;
      if (!told(english).equals(told(chinese))) {
        apart.put(lines.getFirst(), told(english) + " <>" + told(chinese));
      }
    }
    assertEquals(20, inventions);
    assertEquals(APART.keySet(), apart.keySet(), () -> String.join("\n", apart.values()));
    assertEquals(LABELS_APART, labels);
  }

  private static List<List<String>> inventions() throws IOException {
    try (InputStream in = ParityTest.class.getResourceAsStream("parallel.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> inventions = new ArrayList<>();
      for (String part : text.split("\n\n", -1)) {
        List<String> lines = part.lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          inventions.add(lines);
        }
      }
      return inventions;
    }
  }

  private static JsonNode answer(ClassifyLines classify, String language, List<String> lines)
      throws IOException {
    ObjectNode question = JSON.createObjectNode();
    question.put("id", "1").put("language", language);
    question.put("title", lines.get(0)).put("abstract", lines.get(1));
    question.put("claimsText", String.join("\n", lines.subList(2, lines.size())));
    return JSON.readTree(classify.answer(1, question.toString()));
  }

  private static String told(JsonNode answer) {
    StringBuilder told = new StringBuilder();
    Set<String> families = new TreeSet<>();
    answer
        .path("families")
        .forEach(
            family ->
                families.add(
                    family.path("id").asText()
                        + " "
                        + family.path("role").asText()
                        + (family.path("primary").asBoolean() ? "!" : "")));
    told.append("\n  ").append(families);
    for (JsonNode claim : answer.path("claims")) {
      told.append("\n  ").append(claim.path("number")).append(claim.path("parents"));
      for (String key : List.of("independent", "type", "transition")) {
        told.append(' ').append(claim.path(key).asText());
      }
      told.append(' ').append(sorted(claim.path("ranges"))).append(claim.path("excluded"));
      told.append(claim.path("balance")).append(claim.path("elementSets"));
    }
    return told.toString();
  }

  private static Set<String> sorted(JsonNode array) {
    Set<String> all = new TreeSet<>();
    for (JsonNode range : array instanceof ArrayNode ? array : JSON.createArrayNode()) {
      all.add(
          range.path("element").asText()
              + (range.path("loInclusive").asBoolean() ? " [" : " (")
              + range.path("lo").asText()
              + ","
              + range.path("hi").asText()
              + (range.path("hiInclusive").asBoolean() ? "] " : ") ")
              + range.path("basis").asText());
    }
    return all;
  }
}
