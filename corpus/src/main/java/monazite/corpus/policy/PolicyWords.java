package monazite.corpus.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The words of `policy.json`.
final class PolicyWords {
  private static final JsonNode DATA = data();

  private PolicyWords() {}

  /// A part of the file.
  static JsonNode part(String name) {
    return DATA.path(name);
  }

  /// The patterns of a list.
  static List<Pattern> patterns(String name) {
    return texts(DATA.path(name)).stream().map(Pattern::compile).toList();
  }

  /// The texts of a list.
  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(it -> texts.add(it.asText()));
    return texts;
  }

  /// Texts by language.
  static Map<String, List<String>> byLanguage(JsonNode lists) {
    Map<String, List<String>> all = new TreeMap<>();
    lists.properties().forEach(it -> all.put(it.getKey(), texts(it.getValue())));
    return all;
  }

  /// Whether one of the patterns is found in a text.
  static boolean anyIn(List<Pattern> patterns, CharSequence text) {
    return patterns.stream().anyMatch(it -> it.matcher(text).find());
  }

  private static JsonNode data() {
    try (InputStream in = PolicyWords.class.getResourceAsStream("policy.json")) {
      if (in == null) {
        throw new IllegalStateException("policy.json is missing from the program");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
