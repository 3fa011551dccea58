package monazite.indexer.classify;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Judging;
import monazite.seeds.family.TextModel;

/// Lets what was learnt from the user's own documents speak, where nothing better does: for
/// documents without claims and without codes. It says so in the evidence, with the words that
/// weighed most.
final class ModelJudge {
  private static final int SHOWN = 4;
  private static final double USUAL_WEIGHT = 0.35;

  private final Judging judging;
  private final TextModel model;

  ModelJudge(FamilySeeds seeds, TextModel model) {
    this.judging = seeds.judging();
    this.model = model;
  }

  /// Enters what the model says of a document's title and abstract.
  void weigh(List<Zone> zones, Collection<Case> cases) {
    SortedMap<String, TextFeatures.Place> features =
        TextFeatures.of(zones.stream().map(Zone::text).toList());
    for (Case file : cases) {
      TextModel.Learnt learnt = model.families().get(file.family().id());
      if (learnt != null) {
        double chance = chance(learnt, features.keySet());
        if (chance > 0.5) {
          enter(file, learnt, chance, zones, features);
        }
      }
    }
  }

  /// Probability of a family by a document's words.
  static double chance(TextModel.Learnt learnt, Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += learnt.weights().getOrDefault(feature, 0.0);
    }
    double odds = learnt.bias() + sum / Math.sqrt(Math.max(1, features.size()));
    return 1 / (1 + Math.exp(-odds));
  }

  private void enter(
      Case file,
      TextModel.Learnt learnt,
      double chance,
      List<Zone> zones,
      Map<String, TextFeatures.Place> features) {
    List<String> strongest =
        features.keySet().stream()
            .filter(feature -> learnt.weights().getOrDefault(feature, 0.0) > 0)
            .sorted(
                Comparator.comparingDouble((String one) -> -learnt.weights().getOrDefault(one, 0.0))
                    .thenComparing(one -> one))
            .limit(SHOWN)
            .toList();
    if (strongest.isEmpty()) {
      return;
    }
    TextFeatures.Place place = features.get(strongest.getFirst());
    Zone zone = zones.get(place == null ? 0 : place.text());
    int start = place == null ? 0 : place.start();
    int end = place == null ? 0 : place.end();
    double weight = judging.numbers().getOrDefault("textModelWeight", USUAL_WEIGHT);
    file.learnt(
        new Evidence(
            "model",
            zone.text().quote(start, end),
            zone.name(),
            zone.text().originalStart(start),
            zone.text().originalEnd(end),
            Math.round(weight * (2 * chance - 1) * 1000) / 1000.0,
            String.format(
                Locale.ROOT,
                "text model of %s, trained on %d documents, probability %.2f: %s",
                model.trained(),
                model.documents(),
                chance,
                String.join(", ", strongest))));
  }
}
