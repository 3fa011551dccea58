package monazite.seeds.grammar;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;

/// Reference distributions of claim length and of the number of limitations, by claim type and
/// language, and, where enough claims were measured, by material family and decade of filing too.
///
/// @param byKey cohort by type, language, family and decade, `composition en ndfeb 1990`, the last
///     two as far as stated
/// @param folds by basis, how many times its lower bound the upper bound of a range is, at the 90th
///     percentile of the ranges measured; `other` for what is no content
public record Cohorts(Map<String, Cohort> byKey, Map<String, Double> folds) {

  private static final String FILE = "cohorts.json";

  /// How many claims of a cohort weigh as much as the wider cohort.
  private static final int PRIOR = 5;

  /// One reference distribution.
  ///
  /// @param count claims measured
  /// @param words lengths at the quantiles 0, 1/n .. 1, in words or characters, rising
  /// @param limitations numbers of limitations at the same quantiles
  public record Cohort(int count, List<Double> words, List<Double> limitations) {}

  /// What a claim is compared within beside its type and language.
  ///
  /// @param family id of the material family; empty where none is known
  /// @param year of filing
  public record Field(String family, Optional<Integer> year) {
    /// Neither family nor year.
    public static final Field UNKNOWN = new Field("", Optional.empty());

    private String decade() {
      return year.map(its -> " " + its / 10 * 10).orElse("");
    }
  }

  /// A place within the cohorts that a claim belongs to.
  ///
  /// @param percentile share of the cohort below, drawn to that of the next wider cohort, and at
  ///     last to one half, where the cohort is small
  /// @param deviation its standard error
  /// @param claims number of claims of its type and language
  /// @param ofField number of them in the narrowest cohort of its field; 0 where there is none
  public record Place(double percentile, double deviation, int claims, int ofField) {}

  static Cohorts of(Seeds seeds) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty()) {
      throw new SeedException(FILE + " is missing");
    }
    Map<String, Cohort> found = new HashMap<>();
    for (Seeds.SeedFile file : files) {
      for (GrammarNode entry : new GrammarNode(file.place(), file.json()).entries("cohorts")) {
        found.put(
            key(entry),
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

  /// Where a length stands among claims of its type, language and field; one half where nothing is
  /// known.
  public Place words(String type, String language, Field field, double value) {
    return place(type, language, field, Cohort::words, value);
  }

  /// Where a number of limitations stands among claims of its type, language and field.
  public Place limitations(String type, String language, Field field, double value) {
    return place(type, language, field, Cohort::limitations, value);
  }

  /// Shrinkage (rank + 5 × wider) / (count + 5) from cohort to narrower cohort, the widest one
  /// drawn to one half.
  private Place place(
      String type,
      String language,
      Field field,
      Function<Cohort, List<Double>> quantiles,
      double value) {
    String wide = type + " " + language;
    double percentile = 0.5;
    int count = 0;
    int all = 0;
    int ofField = 0;
    for (String key : keys(wide, field)) {
      Cohort cohort = byKey.get(key);
      if (cohort != null) {
        count = cohort.count();
        all = key.equals(wide) ? count : all;
        ofField = key.equals(wide) ? 0 : count;
        percentile =
            (below(quantiles.apply(cohort), value) * count + PRIOR * percentile) / (count + PRIOR);
      }
    }
    double deviation = Math.sqrt(percentile * (1 - percentile) / (count + PRIOR));
    return new Place(percentile, deviation, all, ofField);
  }

  /// From the widest cohort to the narrowest.
  private static Set<String> keys(String wide, Field field) {
    String family = field.family().isEmpty() ? wide : wide + " " + field.family();
    Set<String> keys = new LinkedHashSet<>();
    keys.add(wide);
    keys.add(wide + field.decade());
    keys.add(family);
    keys.add(family + field.decade());
    return keys;
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

  private static String key(GrammarNode entry) {
    StringBuilder key = new StringBuilder(entry.text("type") + " " + entry.text("language"));
    if (entry.has("family")) {
      key.append(' ').append(entry.text("family"));
    }
    if (entry.has("decade")) {
      key.append(' ').append((int) entry.number("decade"));
    }
    return key.toString();
  }

  private static List<Double> quantiles(GrammarNode entry, String key) {
    return entry.phrases(key).stream().map(Double::valueOf).toList();
  }
}
