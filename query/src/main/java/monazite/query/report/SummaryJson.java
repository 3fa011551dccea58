package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.indexer.store.Summary;

/// A patent in a list, as JSON; dates ISO, absent is null.
public final class SummaryJson {
  private SummaryJson() {}

  /// The documented keys of a hit.
  public static ObjectNode of(Summary hit, LocalDate asOf) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("publication", hit.publication());
    json.put("simpleFamily", hit.simpleFamily());
    json.put("title", hit.title());
    json.put("office", hit.office());
    json.put("kind", hit.kind());
    json.put("holder", hit.holder().isEmpty() ? null : hit.holder());
    strings(json.putArray("families"), hit.families());
    json.put("primaryFamily", hit.primaryFamily().orElse(null));
    strings(json.putArray("topics"), hit.topics());
    json.put("claimsLabel", hit.claimsLabel());
    json.put("coreLabel", hit.coreLabel().isEmpty() ? null : hit.coreLabel());
    date(json, "filed", hit.filed());
    date(json, "granted", hit.granted());
    json.put("status", hit.statusOn(asOf));
    date(json, "lastDay", hit.lastDay());
    date(json, "lo", hit.lo());
    date(json, "hi", hit.hi());
    return json;
  }

  static void date(ObjectNode json, String key, Optional<LocalDate> date) {
    json.put(key, date.map(LocalDate::toString).orElse(null));
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  /// `2014-07-08`, or `2014-07-08..2015-06-07` where the end is an interval.
  static String ends(Summary hit) {
    Optional<LocalDate> last = hit.lastDay();
    if (last.isPresent()) {
      return last.get().toString();
    }
    if (hit.lo().isEmpty() && hit.hi().isEmpty()) {
      return "";
    }
    return hit.lo().map(LocalDate::toString).orElse("?")
        + ".."
        + hit.hi().map(LocalDate::toString).orElse("?");
  }
}
