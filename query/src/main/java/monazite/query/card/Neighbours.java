package monazite.query.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.indexer.store.Summary;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Gap;

/// The families nearest to a gap's cell in the words of their titles, abstracts and claims.
final class Neighbours {
  /// Families that a card shows.
  static final int SHOWN = 20;

  private static final int PUBLICATIONS = 3 * SHOWN;

  private final SearchEngine engine;
  private final SeedNames names;
  private final Map<String, FamilyOfRights> families;

  Neighbours(SearchEngine engine, Landscape landscape) {
    this.engine = engine;
    this.names = landscape.names();
    this.families = landscape.byPublication();
  }

  /// The nearest first; by the engine's own list where the cell has no words.
  List<FamilyOfRights> of(Gap gap) throws IOException {
    StringBuilder words = new StringBuilder();
    gap.cell()
        .forEach(
            (kind, id) -> {
              if (Set.of("material", "topic", "means", "effect", "stage").contains(kind)) {
                words.append(names.words(id)).append(' ');
              }
            });
    Map<String, FamilyOfRights> nearest = new LinkedHashMap<>();
    if (!words.toString().isBlank()) {
      for (Summary hit : engine.nearest(words.toString(), new LandscapeQuery.All(), PUBLICATIONS)) {
        add(hit.publication(), nearest);
      }
    }
    Set<String> listed = new LinkedHashSet<>();
    gap.nearest().forEach(one -> listed.add(one.publication()));
    listed.forEach(publication -> add(publication, nearest));
    return new ArrayList<>(nearest.values()).subList(0, Math.min(SHOWN, nearest.size()));
  }

  private void add(String publication, Map<String, FamilyOfRights> nearest) {
    FamilyOfRights family = families.get(publication);
    if (family != null) {
      nearest.putIfAbsent(family.key(), family);
    }
  }
}
