package monazite.indexer.learn;

import java.util.ArrayList;
import java.util.List;

/// How often a model is right on documents that it wasn't trained on.
final class CrossValidation {
  /// Precision, recall and their harmonic mean.
  record Figures(double precision, double recall, double f1) {}

  private CrossValidation() {}

  /// Figures of a family: each part of the documents is judged by what the others teach.
  static Figures of(List<Example> all, String family, int folds, Regression regression) {
    List<Example> sure = TextModelTrainer.sure(all, family);
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int fold = 0; fold < folds; fold++) {
      List<Example> teaching = new ArrayList<>();
      List<Example> asked = new ArrayList<>();
      int ofFamily = 0;
      int others = 0;
      for (Example example : sure) {
        int number = example.certain().contains(family) ? ofFamily++ : others++;
        (number % folds == fold ? asked : teaching).add(example);
      }
      Regression.Fit fit = regression.fit(teaching, one -> one.certain().contains(family));
      for (Example example : asked) {
        boolean found = odds(fit, example) > 0;
        boolean is = example.certain().contains(family);
        right += found && is ? 1 : 0;
        wrong += found && !is ? 1 : 0;
        missed += !found && is ? 1 : 0;
      }
    }
    return new Figures(
        share(right, right + wrong),
        share(right, right + missed),
        share(2 * right, 2 * right + wrong + missed));
  }

  private static double odds(Regression.Fit fit, Example example) {
    double sum = 0;
    for (String feature : example.features()) {
      sum += fit.weights().getOrDefault(feature, 0.0);
    }
    return fit.bias() + sum / Math.sqrt(Math.max(1, example.features().size()));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : rounded((double) part / whole);
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
