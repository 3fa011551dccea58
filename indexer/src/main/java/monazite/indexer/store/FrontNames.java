package monazite.indexer.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import monazite.indexer.holders.FrontName;
import org.apache.lucene.util.BytesRef;

/// The names of a front page, as they stand in the index: small enough to be read for every match
/// of a report.
public final class FrontNames {
  private static final JsonMapper JSON = new JsonMapper();

  private FrontNames() {}

  /// @param holders as judged: objects with `id`, `printed`, `country` and `reason`
  static BytesRef bytes(JsonNode holders) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    for (JsonNode holder : holders) {
      for (String key : List.of("id", "printed", "country", "reason")) {
        names.add(holder.path(key).asText());
      }
    }
    return new BytesRef(names.toString());
  }

  /// The names that a field's text holds.
  public static List<FrontName> read(String text) {
    try {
      JsonNode names = JSON.readTree(text);
      List<FrontName> all = new ArrayList<>();
      for (int i = 0; i + 3 < names.size(); i += 4) {
        all.add(
            new FrontName(
                names.path(i).asText(),
                names.path(i + 1).asText(),
                names.path(i + 2).asText(),
                names.path(i + 3).asText()));
      }
      return List.copyOf(all);
    } catch (JsonProcessingException e) {
      throw new LandscapeException("index: names of a front page: " + e.getMessage(), e);
    }
  }
}
