package monazite.indexer.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.Stage;
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

  /// Who holds after each transfer: the day, then the names, as a list each.
  static BytesRef bytes(List<Stage> stages) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Stage stage : stages.subList(1, stages.size())) {
      ArrayNode one = all.addArray().add(stage.from().toString());
      for (FrontName name : stage.names()) {
        one.add(name.id()).add(name.printed()).add(name.country()).add(name.reason());
      }
    }
    return new BytesRef(all.toString());
  }

  /// The names that a field's text holds.
  public static List<FrontName> read(String text) {
    return names(json(text), 0, Optional.empty());
  }

  /// Who holds on a day by the transfers that a field's text holds; empty before the first.
  public static Optional<List<FrontName>> recorded(String text, LocalDate day) {
    Optional<List<FrontName>> names = Optional.empty();
    for (JsonNode stage : json(text)) {
      LocalDate from = LocalDate.parse(stage.path(0).asText());
      if (!from.isAfter(day)) {
        names = Optional.of(names(stage, 1, Optional.of(from)));
      }
    }
    return names;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new LandscapeException("index: names of a front page: " + e.getMessage(), e);
    }
  }

  private static List<FrontName> names(JsonNode list, int begin, Optional<LocalDate> recorded) {
    List<FrontName> all = new ArrayList<>();
    for (int i = begin; i + 3 < list.size(); i += 4) {
      all.add(
          new FrontName(
              list.path(i).asText(),
              list.path(i + 1).asText(),
              list.path(i + 2).asText(),
              list.path(i + 3).asText(),
              recorded));
    }
    return List.copyOf(all);
  }
}
