package monazite.indexer.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import monazite.indexer.core.CoreFacts;
import monazite.indexer.core.CoreLabel;
import monazite.indexer.core.CoreScores;
import monazite.indexer.store.LandscapeWriter;
import monazite.seeds.core.CoreRules;

/// Labels every right beside the others, at the end of a run when simple families are known. Made
/// of what the entries say alone, in the order of their keys: doing it twice changes nothing, and
/// only what changed is written.
final class CorePass {
  private CorePass() {}

  /// @param families the simple family of every shown entry
  static void make(LandscapeWriter writer, CoreRules rules, Map<String, String> families)
      throws IOException {
    SortedMap<String, CoreFacts> facts = new TreeMap<>();
    Map<String, String> before = new HashMap<>();
    writer.eachCore(
        (key, fact, label) -> {
          facts.put(key, fact);
          before.put(key, label);
        });
    SortedMap<String, CoreLabel> labels = CoreScores.of(rules, facts, families);
    for (String key : facts.keySet()) {
      CoreLabel label = labels.get(key);
      String made = label == null ? "" : label.json().toString();
      if (!made.equals(before.get(key))) {
        writer.core(key, made);
      }
    }
  }
}
