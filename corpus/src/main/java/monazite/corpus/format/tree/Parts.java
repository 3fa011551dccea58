package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Objects that each state a part of a publication, such as one claim: those of one publication
/// that follow each other are one record.
///
/// @param within keys of an envelope, or of a publication's own object, whose arrays hold them
/// @param by keys that name the publication
/// @param with keys that only such objects have, one of them
/// @param order keys by which the parts are put in order; the first that an object has counts
record Parts(Set<String> within, List<String> by, List<String> with, List<String> order) {

  static Parts read(JsonNode parts) {
    return new Parts(
        Set.copyOf(texts(parts.path("within"))),
        texts(parts.path("by")),
        texts(parts.path("with")),
        texts(parts.path("order")));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }

  /// The publication that an object states a part of; empty where it is no such object.
  String of(JsonNode object) {
    if (with.stream().noneMatch(object::has)) {
      return "";
    }
    return by.stream()
        .map(object::path)
        .filter(value -> value.isTextual() || value.isNumber())
        .map(value -> value.asText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The parts in their order, each once: pages of an answer may overlap.
  List<JsonNode> ordered(List<JsonNode> parts) {
    List<JsonNode> all = new ArrayList<>(new LinkedHashSet<>(parts));
    all.sort(Comparator.comparingInt(this::place));
    return all;
  }

  private int place(JsonNode part) {
    return order.stream()
        .filter(part::has)
        .findFirst()
        .map(key -> part.path(key).asInt(Integer.MAX_VALUE))
        .orElse(Integer.MAX_VALUE);
  }
}
