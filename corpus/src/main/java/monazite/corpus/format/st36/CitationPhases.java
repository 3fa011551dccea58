package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Who cited, by the codes and words that records have for it; `citation-phases.json` lists them.
final class CitationPhases {
  private static final Map<String, String> WHO = load();

  private CitationPhases() {}

  /// `examiner`, `applicant` or `other`; empty where the record doesn't say.
  static String by(String phase) {
    return phase.isEmpty() ? "" : WHO.getOrDefault(phase.toLowerCase(Locale.ROOT), "other");
  }

  private static Map<String, String> load() {
    Map<String, String> who = new HashMap<>();
    for (Map.Entry<String, JsonNode> each :
        Tables.read("citation-phases.json").path("by").properties()) {
      each.getValue()
          .forEach(word -> who.put(word.asText().toLowerCase(Locale.ROOT), each.getKey()));
    }
    return Map.copyOf(who);
  }
}
