package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Vocabularies that say what ST.36 says in words of their own; `vocabularies.json` has the
/// documents' first elements and which name stands for which.
final class Vocabularies {
  /// The first element begins within these bytes.
  private static final int HEAD = 64 * 1024;

  private static final Map<String, Vocabulary> BY_ROOT = load();

  private Vocabularies() {}

  /// A vocabulary, as it is for documents with one first element.
  ///
  /// @param id of the vocabulary
  /// @param names of ST.36, by the vocabulary's own local names
  /// @param home whose documents these are, where they needn't say so
  /// @param other what the document is if it is no text of a publication; else empty
  record Vocabulary(String id, Map<String, String> names, HomeOffice home, String other) {
    private static final Vocabulary ST36 = new Vocabulary("", Map.of(), HomeOffice.UNKNOWN, "");
  }

  /// Whether a document of one of them begins with an element of this local name.
  static boolean isRoot(String local) {
    return BY_ROOT.containsKey(local);
  }

  /// Whether a document of this one does.
  static boolean isRoot(String id, String local) {
    Vocabulary found = BY_ROOT.get(local);
    return found != null && found.id().equals(id);
  }

  /// The vocabulary of a record, by its first element; one without names where it is ST.36.
  static Vocabulary of(byte[] record) {
    byte[] head = record.length <= HEAD ? record : Arrays.copyOf(record, HEAD);
    return BY_ROOT.getOrDefault(XmlAnswers.root(head), Vocabulary.ST36);
  }

  private static Map<String, Vocabulary> load() {
    JsonNode tables = Tables.read("vocabularies.json");
    Map<String, Vocabulary> all = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : tables.properties()) {
      JsonNode table = each.getValue();
      if (table.isTextual()) {
        continue; // what the table is and where it comes from
      }
      Map<String, String> names = new HashMap<>();
      put(tables.path(table.path("like").asText()).path("names"), names);
      put(table.path("names"), names);
      for (String root : words(table.path("roots"))) {
        all.put(root, new Vocabulary(each.getKey(), Map.copyOf(names), home(table, root), ""));
      }
      for (Map.Entry<String, JsonNode> other : table.path("others").properties()) {
        for (String root : words(other.getValue())) {
          all.put(root, new Vocabulary(each.getKey(), Map.of(), home(table, root), other.getKey()));
        }
      }
    }
    return Map.copyOf(all);
  }

  private static HomeOffice home(JsonNode table, String root) {
    return table.has("office")
        ? new HomeOffice(
            table.path("office").asText(),
            table.path("kinds").path(root).asText(),
            Pattern.compile(table.path("address").asText()))
        : HomeOffice.UNKNOWN;
  }

  private static void put(JsonNode table, Map<String, String> names) {
    for (Map.Entry<String, JsonNode> name : table.properties()) {
      words(name.getValue()).forEach(own -> names.put(own, name.getKey()));
    }
  }

  private static List<String> words(JsonNode text) {
    return text.asText().isEmpty() ? List.of() : List.of(text.asText().split(" ", -1));
  }
}
