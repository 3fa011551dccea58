package monazite.seeds.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;

/// Reference distributions of claim length and of the number of limitations, by claim type and
/// language.
///
/// @param byKey cohort by type and language, `composition en`
/// @param folds by basis, how many times its lower bound the upper bound of a range is, at the 90th
///     percentile of the ranges measured; `other` for what is no content
public record Cohorts(Map<String, Cohort> byKey, Map<String, Double> folds) {

  private static final String FILE = "cohorts.json";

  /// One reference distribution.
  ///
  /// @param count claims measured
  /// @param words lengths at the quantiles 0, 1/n .. 1, in words or characters, rising
  /// @param limitations numbers of limitations at the same quantiles
  public record Cohort(int count, List<Double> words, List<Double> limitations) {}

  /// A place within a cohort.
  ///
  /// @param percentile share of the cohort below, drawn to one half where the cohort is small
  /// @param deviation its standard error
  public record Place(double percentile, double deviation) {}

  static Cohorts of(Seeds seeds) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty()) {
      throw new SeedException(FILE + " is missing");
    }
    Map<String, Cohort> found = new HashMap<>();
    for (Seeds.SeedFile file : files) {
      for (GrammarNode entry : new GrammarNode(file.place(), file.json()).entries("cohorts")) {
        found.put(
            key(entry.text("type"), entry.text("language")),
            new Cohort(
                (int) entry.number("count"),
                quantiles(entry, "words"),
                quantiles(entry, "limitations")));
      }
    }
    return new Cohorts(Map.copyOf(found), folds(files));
  }

  private static Map<String, Double> folds(List<Seeds.SeedFile> files) {
    Map<String, Double> folds = new HashMap<>();
    for (Seeds.SeedFile file : files) {
      GrammarNode node = new GrammarNode(file.place(), file.json());
      for (GrammarNode range :
          node.has("ranges") ? node.entries("ranges") : List.<GrammarNode>of()) {
        double fold = range.number("fold");
        if (fold <= 1) {
          throw new SeedException(range.place() + ": fold must be above 1");
        }
        folds.put(range.text("basis"), fold);
      }
    }
    if (!folds.containsKey("other")) {
      throw new SeedException(FILE + ": ranges: no entry of the basis \"other\"");
    }
    return Map.copyOf(folds);
  }

  /// The fold of the widest usual ranges of a basis.
  public double fold(String basis) {
    return folds.getOrDefault(basis, folds.getOrDefault("other", 10.0));
  }

  /// Where a length stands among claims of its type and language; one half where nothing is known.
  public Place words(String type, String language, double value) {
    Cohort cohort = cohort(type, language);
    return place(cohort.count(), cohort.words(), value);
  }

  /// Where a number of limitations stands among claims of its type and language.
  public Place limitations(String type, String language, double value) {
    Cohort cohort = cohort(type, language);
    return place(cohort.count(), cohort.limitations(), value);
  }

  private Cohort cohort(String type, String language) {
    return byKey.getOrDefault(key(type, language), new Cohort(0, List.of(), List.of()));
  }

  /// Shrinkage (rank + 2.5) / (count + 5), as a weak prior at one half.
  private static Place place(int count, List<Double> quantiles, double value) {
    double percentile = (below(quantiles, value) * count + 2.5) / (count + 5);
    return new Place(percentile, Math.sqrt(percentile * (1 - percentile) / (count + 5)));
  }

  private static double below(List<Double> quantiles, double value) {
    int steps = quantiles.size() - 1;
    if (steps < 1 || value <= quantiles.getFirst()) {
      return 0;
    }
    for (int i = 1; i <= steps; i++) {
      double low = quantiles.get(i - 1);
      double high = quantiles.get(i);
      if (value <= high) {
        return (i - 1 + (high > low ? (value - low) / (high - low) : 0.5)) / steps;
      }
    }
    return 1;
  }

  private static String key(String type, String language) {
    return type + " " + language;
  }

  private static List<Double> quantiles(GrammarNode entry, String key) {
    return entry.phrases(key).stream().map(Double::valueOf).toList();
  }
}
