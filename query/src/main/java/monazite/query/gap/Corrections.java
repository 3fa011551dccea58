package monazite.query.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.query.gap.statistics.Counts;

/// What a found family stands for: with a precision and recall of its language, for precision ÷
/// recall families. Where nothing was evaluated it stands for itself.
final class Corrections {
  private static final double CONFIDENCE = 0.95;

  private final Map<String, Retrieval> byLanguage = new HashMap<>();

  Corrections(List<Retrieval> retrieval) {
    retrieval.forEach(one -> byLanguage.put(one.language(), one));
  }

  /// Whether anything was evaluated.
  boolean known() {
    return !byLanguage.isEmpty();
  }

  /// How many families one found family stands for: by its best found language, since one text that
  /// is found suffices.
  double factor(CountedFamily family) {
    return family.languages().stream()
        .map(this::of)
        .flatMap(Optional::stream)
        .mapToDouble(one -> one.precision() / one.recall())
        .min()
        .orElse(of(Retrieval.OTHER).map(one -> one.precision() / one.recall()).orElse(1.0));
  }

  /// By how much the number of families of these languages may be greater than the corrected one:
  /// highest precision by lowest recall, over the corrected ratio; the worst language counts.
  double upperRatio(Collection<CountedFamily> families) {
    double worst = 1;
    for (String language : languages(families)) {
      Optional<Retrieval> one = of(language);
      if (one.isPresent()) {
        worst = Math.max(worst, upper(one.get()) * one.get().recall() / one.get().precision());
      }
    }
    return worst;
  }

  private static double upper(Retrieval one) {
    int given = one.truePositives() + one.falsePositives();
    int right = one.truePositives() + one.falseNegatives();
    double precision = given == 0 ? 1 : Counts.wilson(one.truePositives(), given, CONFIDENCE).hi();
    double recall = right == 0 ? 0 : Counts.wilson(one.truePositives(), right, CONFIDENCE).lo();
    return precision / Math.max(0.05, recall);
  }

  /// The language of these families whose recall is lowest; empty where none was evaluated.
  Optional<Retrieval> lowestRecall(Collection<CountedFamily> families) {
    return languages(families).stream()
        .map(this::of)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Retrieval::recall));
  }

  /// Languages of these families of which nothing is known.
  Set<String> unknown(Collection<CountedFamily> families) {
    Set<String> all = languages(families);
    all.removeIf(language -> of(language).isPresent());
    return all;
  }

  private static Set<String> languages(Collection<CountedFamily> families) {
    Set<String> all = new TreeSet<>();
    families.forEach(family -> all.addAll(family.languages()));
    return all;
  }

  private Optional<Retrieval> of(String language) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, byLanguage.get(Retrieval.OTHER)));
  }
}
