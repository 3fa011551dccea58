package monazite.seeds.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import monazite.seeds.SeedException;

/// A place in a data file with typed access by dotted path; whatever is missing or of another kind
/// is an error that names file and path.
///
/// @param place the file and what of it, for messages
public record GrammarNode(String place, JsonNode json) {

  /// The strings of an array.
  public List<String> phrases(String path) {
    List<String> found = new ArrayList<>();
    for (JsonNode entry : at(path)) {
      found.add(entry.asText());
    }
    return List.copyOf(found);
  }

  /// The arrays of an object, by key in the file's order.
  public Map<String, List<String>> groups(String path) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    at(path).fieldNames().forEachRemaining(key -> found.put(key, phrases(path + "." + key)));
    return found;
  }

  /// The regular expressions of an array, not minding case.
  public List<Pattern> patterns(String path) {
    return phrases(path).stream().map(text -> compile(text, path)).toList();
  }

  /// The regular expression of a string, not minding case; empty where the string is.
  public Optional<Pattern> pattern(String path) {
    String text = text(path);
    return text.isEmpty() ? Optional.empty() : Optional.of(compile(text, path));
  }

  /// One expression for any of the regular expressions of an array; one that never matches where
  /// there are none.
  public Pattern anyOf(String path) {
    List<String> all = phrases(path);
    return compile(all.isEmpty() ? "(?!)" : "(?:" + String.join("|", all) + ")", path);
  }

  /// A string.
  public String text(String path) {
    return at(path).asText();
  }

  /// A number.
  public double number(String path) {
    JsonNode found = at(path);
    if (!found.isNumber()) {
      throw new SeedException(place + ": " + path + " is not a number");
    }
    return found.asDouble();
  }

  /// True or false.
  public boolean flag(String path) {
    return at(path).asBoolean();
  }

  /// Keys of an object in the file's order.
  public List<String> keys(String path) {
    List<String> found = new ArrayList<>();
    at(path).fieldNames().forEachRemaining(found::add);
    return found;
  }

  /// The objects of an array.
  public List<GrammarNode> entries(String path) {
    List<GrammarNode> found = new ArrayList<>();
    for (JsonNode entry : at(path)) {
      found.add(new GrammarNode(place + ": " + path + "[" + found.size() + "]", entry));
    }
    return found;
  }

  /// Whether the path is there.
  public boolean has(String path) {
    return !json.at(pointer(path)).isMissingNode();
  }

  private JsonNode at(String path) {
    JsonNode found = json.at(pointer(path));
    if (found.isMissingNode()) {
      throw new SeedException(place + ": " + path + " is missing");
    }
    return found;
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }

  private Pattern compile(String text, String path) {
    try {
      return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new SeedException(place + ": " + path + ": " + e.getMessage());
    }
  }
}
