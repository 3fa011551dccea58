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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How sources write the numbers of applications, as `applications.json` says it.
///
/// @param series the years in which applications of a series were filed
/// @param byOffice rules of an office, in the order in which they are tried
/// @param generic rules of all other offices
record ApplicationRules(
    Map<String, int[]> series, Map<String, List<Rule>> byOffice, List<Rule> generic) {
  private static final Pattern PART = Pattern.compile("\\{([0-9]|filed)(y|:[0-9]|\\+[0-9]+)?\\}");

  /// Two-digit years from here on are of the last century.
  private static final int TURN = 30;

  /// One writing and its normal forms; an empty one says that it has none.
  ///
  /// @param series holds only where such a series was in use in the year of filing
  /// @param docdb holds only where the second group ends the year of filing, if that is known
  record Rule(
      Pattern match, boolean series, boolean docdb, String serial, String key, String also) {
    /// A form of a number; empty where the template needs a year that isn't known.
    Optional<String> write(String template, MatchResult groups, Optional<Integer> filed) {
      if (template.isEmpty() || (template.contains("{filed}") && filed.isEmpty())) {
        return Optional.empty();
      }
      Matcher part = PART.matcher(template);
      StringBuilder text = new StringBuilder();
      while (part.find()) {
        String value =
            part.group(1).equals("filed")
                ? filed.map(String::valueOf).orElse("")
                : groups.group(Integer.parseInt(part.group(1)));
        String how = part.group(2) == null ? "" : part.group(2);
        part.appendReplacement(text, shaped(value, how));
      }
      return Optional.of(part.appendTail(text).toString());
    }

    private static String shaped(String value, String how) {
      if (how.isEmpty()) {
        return value;
      }
      int number = Integer.parseInt(value);
      return switch (how.charAt(0)) {
        case 'y' -> String.valueOf(number + (number < TURN ? 2000 : 1900));
        case '+' -> String.valueOf(number + Integer.parseInt(how.substring(1)));
        default -> {
          String bare = String.valueOf(number);
          yield "0".repeat(Math.max(0, how.charAt(1) - '0' - bare.length())) + bare;
        }
      };
    }
  }

  List<Rule> of(String office) {
    return byOffice.getOrDefault(office, generic);
  }

  /// Whether applications of a series were filed in a year.
  boolean inUse(String code, int year) {
    int[] years = series.get(code);
    return years != null && years[0] <= year && year <= years[1];
  }

  static ApplicationRules bundled() {
    try (InputStream in =
        ApplicationRules.class.getResourceAsStream("/monazite/corpus/applications.json")) {
      if (in == null) {
        throw new IllegalStateException("applications.json is missing from the program");
      }
      return read(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ApplicationRules read(JsonNode root) {
    Map<String, int[]> series = new HashMap<>();
    for (Map.Entry<String, JsonNode> code : root.path("series").properties()) {
      series.put(
          code.getKey(),
          new int[] {code.getValue().path(0).asInt(), code.getValue().path(1).asInt()});
    }
    Map<String, List<Rule>> byOffice = new HashMap<>();
    for (Map.Entry<String, JsonNode> office : root.path("rules").properties()) {
      byOffice.put(office.getKey(), rules(office.getValue()));
    }
    return new ApplicationRules(
        Map.copyOf(series), Map.copyOf(byOffice), rules(root.path("generic")));
  }

  private static List<Rule> rules(JsonNode list) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode rule : list) {
      rules.add(
          new Rule(
              Pattern.compile(rule.path("match").asText()),
              rule.path("series").asBoolean(),
              rule.path("docdb").asBoolean(),
              rule.path("serial").asText(),
              rule.path("key").asText(),
              rule.path("also").asText()));
    }
    return List.copyOf(rules);
  }
}
