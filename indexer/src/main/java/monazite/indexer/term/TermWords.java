package monazite.indexer.term;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Facts of one case as words `key=value`, as one types them: dates, numbers, yes and no; several
/// values of one key with semicolons between them, `events=M1551 2011-09-01; EXP. 2016-05-02`.
public final class TermWords {
  private static final List<String> LISTS =
      List.of(
          "chain",
          "parent",
          "parentFiled",
          "cipOf",
          "provisional",
          "foreign",
          "priority",
          "continuity",
          "payments",
          "events");
  private static final List<String> OTHERS =
      List.of(
          "office",
          "doc",
          "kind",
          "right",
          "asOf",
          "ptaDays",
          "extensionDays",
          "lengthOfGrantYears",
          "priorityType",
          "terminalDisclaimer",
          "renewal",
          "feeStatus",
          "stateLapses",
          "inForceOn20011211",
          "health",
          "suitBefore20210408");

  private TermWords() {}

  /// Every key that a case can have.
  public static Set<String> keys() {
    Set<String> keys = new TreeSet<>(LISTS);
    keys.addAll(OTHERS);
    Arrays.stream(DateKey.values()).map(DateKey::key).forEach(keys::add);
    return keys;
  }

  /// The JSON object that says the same.
  ///
  /// @throws TermInputException where a word is no `key=value`, or its key means nothing
  public static ObjectNode object(List<String> words) {
    ObjectNode in = JsonNodeFactory.instance.objectNode();
    for (String word : words) {
      int equals = word.indexOf('=');
      String key = equals < 1 ? word : word.substring(0, equals).strip();
      if (equals < 1 || !keys().contains(key)) {
        throw new TermInputException(
            key, "no fact of a right; write key=value, with a key of " + String.join(", ", keys()));
      }
      put(in, key, word.substring(equals + 1).strip());
    }
    return in;
  }

  private static void put(ObjectNode in, String key, String value) {
    if (LISTS.contains(key) && (value.contains(";") || key.matches("payments|events"))) {
      ArrayNode list = in.putArray(key);
      parts(value).forEach(list::add);
    } else if (key.equals("stateLapses")) {
      ObjectNode states = in.putObject(key);
      parts(value)
          .map(part -> part.split("[: ]+", 2))
          .forEach(part -> states.put(part[0], part.length > 1 ? part[1] : ""));
    } else {
      switch (value.toLowerCase(java.util.Locale.ROOT)) {
        case "true", "yes" -> in.put(key, true);
        case "false", "no" -> in.put(key, false);
        case "unknown", "?", "" -> in.putNull(key);
        default -> in.put(key, value);
      }
    }
  }

  private static Stream<String> parts(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).filter(part -> !part.isEmpty());
  }
}
