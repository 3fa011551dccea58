package monazite.indexer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import monazite.seeds.core.CoreRules;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// Makes a label of the groups that are known of a right: K = sum of weight × x over the sum of
/// their weights, and how far the label depends on the weights.
final class CoreScore {
  private final CoreRules rules;
  private final List<double[]> draws = new ArrayList<>();

  CoreScore(CoreRules rules) {
    this.rules = rules;
    // Weights around the stated ones (Dirichlet); the seed is data, so every run draws the same.
    UniformRandomProvider random = new SplittableRandom((long) rules.number("seed"))::nextLong;
    List<ContinuousDistribution.Sampler> samplers = new ArrayList<>();
    for (String group : CoreRules.GROUPS) {
      double shape = Math.max(1e-3, rules.number("concentration") * rules.weight(group));
      samplers.add(GammaDistribution.of(shape, 1).createSampler(random));
    }
    for (int i = 0; i < (int) rules.number("draws"); i++) {
      draws.add(samplers.stream().mapToDouble(ContinuousDistribution.Sampler::sample).toArray());
    }
  }

  /// What is said of a right beside its groups.
  ///
  /// @param coreClaim a claim is core
  /// @param unexamined no claim was examined
  record Circumstances(boolean coreClaim, boolean unexamined) {}

  /// @param groups in the order of [CoreRules#GROUPS]
  CoreLabel of(List<CoreLabel.Group> groups, Circumstances circumstances) {
    double[] stated = groups.stream().mapToDouble(CoreLabel.Group::weight).toArray();
    double all = java.util.Arrays.stream(stated).sum();
    double known =
        groups.stream()
            .filter(group -> group.x().isPresent())
            .mapToDouble(CoreLabel.Group::weight)
            .sum();
    double coverage = all == 0 ? 0 : known / all;
    Optional<Double> score = score(groups, stated, circumstances);
    boolean claims = groups.getFirst().x().isPresent();
    List<String> flags = new ArrayList<>();
    if (circumstances.unexamined()) {
      flags.add("unexamined");
    }
    if (!claims && score.isPresent() && score.get() >= rules.number("possiblyCore")) {
      flags.add("possiblyCore");
    }
    boolean enough = claims && coverage >= rules.number("coverage") - 1e-9;
    if (!enough || score.isEmpty()) {
      return new CoreLabel("insufficient", score, coverage, 1, groups, flags);
    }
    String label = label(groups, score.get(), circumstances);
    double same =
        draws.stream()
            .filter(
                weights ->
                    score(groups, weights, circumstances)
                        .filter(other -> label(groups, other, circumstances).equals(label))
                        .isPresent())
            .count();
    double stability = draws.isEmpty() ? 1 : same / draws.size();
    if (stability < rules.number("stable")) {
      flags.add("borderline");
    }
    return new CoreLabel(label, score, coverage, stability, groups, flags);
  }

  private Optional<Double> score(
      List<CoreLabel.Group> groups, double[] weights, Circumstances circumstances) {
    double sum = 0;
    double known = 0;
    for (int i = 0; i < weights.length; i++) {
      Optional<Double> x = groups.get(i).x();
      if (x.isPresent()) {
        sum += weights[i] * x.get();
        known += weights[i];
      }
    }
    if (known <= 0) {
      return Optional.empty();
    }
    double score = sum / known;
    return Optional.of(
        circumstances.unexamined() ? Math.min(score, rules.number("unexaminedCap")) : score);
  }

  private String label(List<CoreLabel.Group> groups, double score, Circumstances circumstances) {
    boolean early = groups.get(1).x().filter(x -> x >= rules.number("corePosition")).isPresent();
    boolean cited = groups.get(2).x().filter(x -> x >= rules.number("coreCitations")).isPresent();
    if (score >= rules.number("coreScore") && circumstances.coreClaim() && (early || cited)) {
      return "core";
    }
    boolean narrow =
        groups.getFirst().x().filter(x -> x > rules.number("peripheralClaim")).isEmpty();
    return score <= rules.number("peripheralScore") || narrow ? "peripheral" : "improvement";
  }
}
