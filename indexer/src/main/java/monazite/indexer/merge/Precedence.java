package monazite.indexer.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whose statement counts, as `precedence.json` says it: formats in tiers, with the fields in which
/// another tier goes first.
public final class Precedence {
  private static final String UNNAMED = "unnamed";
  private static final Precedence BUNDLED = load();

  private final Map<String, Integer> tiers = new HashMap<>();
  private final Map<String, Set<Integer>> first = new HashMap<>();
  private final Set<String> fullest = new HashSet<>();
  private int unnamed;

  private Precedence() {}

  /// The one in use.
  public static Precedence bundled() {
    return BUNDLED;
  }

  /// Whether a tier names the format.
  public boolean knows(String format) {
    return tiers.containsKey(format);
  }

  /// A format's rank in a field: the smaller one counts.
  ///
  /// @param field as [Merged] names it, without the part behind its point
  int rank(String field, String format) {
    int tier = tiers.getOrDefault(format, unnamed);
    return first.getOrDefault(field, Set.of()).contains(tier) ? -1 : tier;
  }

  /// Whether the fuller statement of a field counts before the better source's.
  boolean isFullestFirst(String field) {
    return fullest.contains(field);
  }

  private static Precedence load() {
    try (InputStream in =
        Precedence.class.getResourceAsStream("/monazite/indexer/precedence.json")) {
      if (in == null) {
        throw new IllegalStateException("precedence.json is missing from the program");
      }
      return of(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Precedence of(JsonNode json) {
    Precedence precedence = new Precedence();
    List<String> names = new ArrayList<>();
    for (JsonNode tier : json.path("tiers")) {
      tier.path("formats").forEach(id -> precedence.tiers.put(id.asText(), names.size()));
      names.add(tier.path("name").asText());
    }
    precedence.unnamed = tier(names, UNNAMED);
    for (Map.Entry<String, JsonNode> field : json.path("fields").properties()) {
      Set<Integer> tiers = new HashSet<>();
      field.getValue().path("first").forEach(name -> tiers.add(tier(names, name.asText())));
      precedence.first.put(field.getKey(), tiers);
    }
    json.path("fullest").forEach(field -> precedence.fullest.add(field.asText()));
    return precedence;
  }

  private static int tier(List<String> names, String name) {
    int tier = names.indexOf(name);
    if (tier < 0) {
      throw new IllegalStateException("precedence.json: no tier is called " + name);
    }
    return tier;
  }
}
