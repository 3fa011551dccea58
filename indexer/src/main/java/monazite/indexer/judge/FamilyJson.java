package monazite.indexer.judge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import monazite.indexer.classify.Evidence;
import monazite.indexer.classify.FamilyLabel;

/// A family label with its evidence as JSON: id, role, score, primary, and for each piece of
/// evidence its kind, what, zone, start, end, weight and rule.
public final class FamilyJson {
  private FamilyJson() {}

  /// The label's JSON.
  public static ObjectNode of(FamilyLabel family) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", family.id());
    json.put("role", family.role().word());
    json.put("score", rounded(family.score()));
    json.put("primary", family.primary());
    ArrayNode evidence = json.putArray("evidence");
    for (Evidence one : family.evidence()) {
      ObjectNode item = evidence.addObject();
      item.put("kind", one.kind());
      item.put("what", one.what());
      item.put("zone", one.zone());
      item.put("start", one.start());
      item.put("end", one.end());
      item.put("weight", rounded(one.weight()));
      item.put("rule", one.rule());
    }
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
