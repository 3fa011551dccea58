package monazite.indexer.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.Cohorts;
import monazite.seeds.grammar.GrammarNode;

/// Weighs how far a claim reaches: C = type × (base + slope × breadth) × dependence × form, where
/// breadth is a weighted mean of what is known of its length, limitations, ranges, transition and
/// alternatives.
final class ClaimScore {
  private static final String[] NAMES = {
    "length", "limits", "openness", "transition", "alternatives"
  };

  private final ClaimGrammar grammar;
  private final GrammarNode scoring;

  /// @param parts every factor by name; what could not be known is not there
  record Result(ClaimLabel label, double score, Map<String, Double> parts) {}

  ClaimScore(ClaimGrammar grammar) {
    this.grammar = grammar;
    scoring = new GrammarNode("claims.json: scoring", grammar.root().json().path("scoring"));
  }

  Result of(
      ClaimType type,
      String language,
      boolean independent,
      boolean jepson,
      boolean means,
      Transition transition,
      int words,
      int limitations,
      List<CompositionRange> ranges,
      Map<String, List<String>> sets) {
    Map<String, Double> parts = new LinkedHashMap<>();
    double tau = grammar.root().number("types." + type.id() + ".factor");
    Cohorts.Place length = grammar.cohorts().words(type.id(), language, words);
    Cohorts.Place limits = grammar.cohorts().limitations(type.id(), language, limitations);
    parts.put("type", tau);
    parts.put("length", 1 - length.percentile());
    parts.put("limits", 1 - limits.percentile());
    if (transition != Transition.NONE) {
      parts.put("transition", grammar.root().number("openness." + transition.id()));
    }
    ClaimBreadth.openness(ranges).ifPresent(q -> parts.put("openness", q));
    ClaimBreadth.alternatives(sets, grammar.chemistry())
        .ifPresent(m -> parts.put("alternatives", m));
    double breadth = breadth(parts);
    parts.put("breadth", breadth);
    double form = (jepson ? scoring.number("jepson") : 1) * (means ? scoring.number("means") : 1);
    double dependence = independent ? 1 : scoring.number("dependent");
    parts.put("dependence", dependence);
    parts.put("form", form);
    double score =
        tau * (scoring.number("base") + scoring.number("slope") * breadth) * dependence * form;
    double spread = spread(tau * dependence * form, length, limits);
    parts.put("spread", spread);
    parts.replaceAll((_, value) -> Math.round(value * 1e4) / 1e4);
    return new Result(label(independent, tau, score), Math.round(score * 1e4) / 1e4, parts);
  }

  /// Standard error of the score from those of the two percentiles.
  private double spread(double factor, Cohorts.Place length, Cohorts.Place limits) {
    return factor
        * scoring.number("slope")
        * Math.hypot(
            scoring.number("length") * length.deviation(),
            scoring.number("limits") * limits.deviation());
  }

  /// The weights of what isn't known are shared out among the rest.
  private double breadth(Map<String, Double> parts) {
    double sum = 0;
    double weights = 0;
    for (String name : NAMES) {
      Double value = parts.get(name);
      if (value != null) {
        sum += scoring.number(name) * value;
        weights += scoring.number(name);
      }
    }
    return weights == 0 ? 0.5 : sum / weights;
  }

  private ClaimLabel label(boolean independent, double tau, double score) {
    if (!independent) {
      return ClaimLabel.IMPROVEMENT;
    }
    if (tau >= scoring.number("coreFactor") && score >= scoring.number("coreScore")) {
      return ClaimLabel.CORE;
    }
    return score < scoring.number("peripheralScore") || tau <= scoring.number("peripheralFactor")
        ? ClaimLabel.PERIPHERAL
        : ClaimLabel.IMPROVEMENT;
  }
}
