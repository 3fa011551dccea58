package monazite.indexer.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Logistic regression on words: the door to LIBLINEAR, whose trust-region solver takes no chance
/// into account, so the same documents give the same weights.
final class Regression {
  /// How dear a wrong document is; of the usual order for texts scaled to length 1.
  private static final double COST = 16;

  private static final double PRECISION = 0.001;

  /// At most so much dearer is a missed document of a rare family.
  private static final double RAREST = 10;

  private final List<String> words;
  private final Map<String, Integer> places = new HashMap<>();

  /// @param words the words that get weights, in a fixed order
  Regression(List<String> words) {
    this.words = List.copyOf(words);
    for (String word : this.words) {
      places.put(word, places.size() + 1);
    }
  }

  /// What was learnt.
  ///
  /// @param weights log-odds by word
  record Fit(double bias, Map<String, Double> weights) {}

  /// Learns to tell documents of a kind from others.
  ///
  /// @param right whether a document is of the kind; there must be some that are and some that
  ///     aren't
  Fit fit(List<Example> examples, Predicate<Example> right) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = words.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    int positive = 0;
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = row(examples.get(i));
      problem.y[i] = right.test(examples.get(i)) ? 1 : 0;
      positive += (int) problem.y[i];
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
    double rarity = (double) (examples.size() - positive) / Math.max(1, positive);
    parameter.setWeights(
        new double[] {Math.min(RAREST, Math.sqrt(Math.max(1, rarity))), 1}, new int[] {1, 0});
    Linear.disableDebugOutput(); // it would go to standard output
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] learnt = model.getFeatureWeights();
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      weights.put(words.get(i), sign * learnt[i]);
    }
    return new Fit(sign * learnt[words.size()], weights);
  }

  private Feature[] row(Example example) {
    double value = 1 / Math.sqrt(Math.max(1, example.features().size()));
    List<Feature> row = new ArrayList<>();
    for (String feature : example.features()) {
      Integer place = places.get(feature);
      if (place != null) {
        row.add(new FeatureNode(place, value));
      }
    }
    row.sort(java.util.Comparator.comparingInt(Feature::getIndex));
    row.add(new FeatureNode(words.size() + 1, 1));
    return row.toArray(Feature[]::new);
  }
}
