package monazite.query.census;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.query.ask.SearchEngine;
import monazite.query.ask.SearchEngine.StoredPatent;
import monazite.query.gap.CountedFamily.StatedValue;
import monazite.query.gap.Demand;
import monazite.seeds.gap.GapRules;
import monazite.seeds.gap.Metric;

/// The numbers that claims state, of the properties that policy sets targets for. Only the families
/// that a target may mean are read: claims are long.
final class StatedValues {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double LEAST = 0.3;

  private final SearchEngine engine;
  private final Map<Metric, Set<String>> materials = new LinkedHashMap<>();

  StatedValues(SearchEngine engine, GapRules rules, List<Demand> demand) {
    this.engine = engine;
    for (Demand one : demand) {
      if (one.kind() == Demand.Kind.TARGET && one.value().isPresent()) {
        one.metric()
            .flatMap(rules::metric)
            .ifPresent(
                metric ->
                    materials
                        .computeIfAbsent(metric, _ -> new LinkedHashSet<>())
                        .addAll(one.families()));
      }
    }
  }

  /// The best value of each property that a claim of the family states.
  List<StatedValue> of(FamilyOfRights family) throws IOException {
    Set<Metric> wanted = new LinkedHashSet<>();
    materials.forEach(
        (metric, ids) -> {
          if (ids.stream().anyMatch(id -> family.materials().getOrDefault(id, 0.0) >= LEAST)) {
            wanted.add(metric);
          }
        });
    Map<String, StatedValue> best = new LinkedHashMap<>();
    if (!wanted.isEmpty()) {
      for (String publication : family.publications()) {
        for (StoredPatent stored : engine.find(publication)) {
          read(stored, wanted, best);
        }
      }
    }
    return new ArrayList<>(best.values());
  }

  private static void read(StoredPatent stored, Set<Metric> wanted, Map<String, StatedValue> best) {
    for (JsonNode claim : claims(stored)) {
      for (Metric metric : wanted) {
        String place = stored.publication() + ", claim " + claim.path("number").asInt();
        Optional<ClaimedValue> found = ClaimedValue.in(claim.path("text").asText(), metric);
        found.ifPresent(
            value ->
                best.merge(
                    metric.id(),
                    new StatedValue(
                        metric.id(), value.value(), value.unit(), true, value.quote(place)),
                    (one, other) -> one.value() >= other.value() ? one : other));
      }
    }
  }

  private static JsonNode claims(StoredPatent stored) {
    try {
      return JSON.readTree(stored.judged().orElse("{}")).path("claims");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("index: " + stored.publication() + ": " + e.getMessage(), e);
    }
  }
}
