package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Vocabularies that say what ST.36 says in words of their own; `vocabularies.json` has the
/// documents' first elements and which name stands for which.
final class Vocabularies {
  /// The first element begins within these bytes.
  private static final int HEAD = 64 * 1024;

  private static final Map<String, Vocabulary> BY_ROOT = load();

  private Vocabularies() {}

  /// @param id of the vocabulary
  /// @param names of ST.36, by the vocabulary's own local names
  private record Vocabulary(String id, Map<String, String> names) {}

  /// Whether a document of one of them begins with an element of this local name.
  static boolean isRoot(String local) {
    return BY_ROOT.containsKey(local);
  }

  /// Whether a document of this one does.
  static boolean isRoot(String id, String local) {
    Vocabulary found = BY_ROOT.get(local);
    return found != null && found.id().equals(id);
  }

  /// The names that a record's own are put for, by its first element; none where it is ST.36.
  static Map<String, String> names(byte[] record) {
    byte[] head = record.length <= HEAD ? record : Arrays.copyOf(record, HEAD);
    Vocabulary found = BY_ROOT.get(XmlAnswers.root(head));
    return found == null ? Map.of() : found.names();
  }

  private static Map<String, Vocabulary> load() {
    Map<String, Vocabulary> all = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : Tables.read("vocabularies.json").properties()) {
      if (each.getValue().isTextual()) {
        continue; // what the table is and where it comes from
      }
      Map<String, String> names = new HashMap<>();
      for (Map.Entry<String, JsonNode> name : each.getValue().path("names").properties()) {
        for (String own : name.getValue().asText().split(" ", -1)) {
          names.put(own, name.getKey());
        }
      }
      Set<String> roots =
          new HashSet<>(Arrays.asList(each.getValue().path("roots").asText().split(" ", -1)));
      roots.forEach(root -> all.put(root, new Vocabulary(each.getKey(), Map.copyOf(names))));
    }
    return Map.copyOf(all);
  }
}
