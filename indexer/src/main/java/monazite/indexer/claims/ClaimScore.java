package monazite.indexer.claims;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.seeds.SeedException;
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
  final ClaimBreadth breadth;
  private final Map<String, Double> scoring = new HashMap<>();
  private final Map<ClaimType, Double> factors = new EnumMap<>(ClaimType.class);
  private final Map<Transition, Double> openness = new EnumMap<>(Transition.class);

  /// @param alternative the other label that the score's standard error reaches
  /// @param parts every factor by name; what could not be known is not there
  record Result(
      ClaimLabel label,
      Optional<ClaimLabel> alternative,
      double score,
      Map<String, Double> parts) {}

  ClaimScore(ClaimGrammar grammar) {
    this.grammar = grammar;
    GrammarNode node =
        new GrammarNode("claims.json: scoring", grammar.root().json().path("scoring"));
    node.json()
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isNumber()) {
                scoring.put(entry.getKey(), entry.getValue().asDouble());
              }
            });
    breadth = ClaimBreadth.of(grammar.cohorts(), node);
    for (ClaimType type : ClaimType.values()) {
      factors.put(type, grammar.root().number("types." + type.id() + ".factor"));
    }
    for (Transition transition : Transition.values()) {
      String path = "openness." + transition.id();
      if (grammar.root().has(path)) {
        openness.put(transition, grammar.root().number(path));
      }
    }
  }

  private double opennessOf(Transition transition) {
    Double value = openness.get(transition);
    if (value == null) {
      throw new SeedException("claims.json: openness." + transition.id() + " is missing");
    }
    return value;
  }

  private double number(String name) {
    Double value = scoring.get(name);
    if (value == null) {
      throw new SeedException("claims.json: scoring: " + name + " is no number");
    }
    return value;
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
      List<Double> rooms,
      Map<String, List<String>> sets,
      boolean surrounding) {
    Map<String, Double> parts = new LinkedHashMap<>();
    double whole = factors.getOrDefault(type, 0.0);
    double tau = surrounding ? Math.min(whole, number("surrounding")) : whole;
    Cohorts.Place length = grammar.cohorts().words(type.id(), language, words);
    Cohorts.Place limits = grammar.cohorts().limitations(type.id(), language, limitations);
    parts.put("type", tau);
    parts.put("length", 1 - length.percentile());
    parts.put("limits", 1 - limits.percentile());
    if (transition != Transition.NONE) {
      parts.put("transition", opennessOf(transition));
    }
    ClaimBreadth.openness(rooms).ifPresent(q -> parts.put("openness", q));
    ClaimBreadth.alternatives(sets, grammar.chemistry())
        .ifPresent(m -> parts.put("alternatives", m));
    double reach = breadthOf(parts);
    parts.put("breadth", reach);
    double form = (jepson ? number("jepson") : 1) * (means ? number("means") : 1);
    double dependence = independent ? 1 : number("dependent");
    parts.put("dependence", dependence);
    parts.put("form", form);
    double score = tau * (number("base") + number("slope") * reach) * dependence * form;
    double spread = spread(tau * dependence * form, length, limits);
    parts.put("spread", spread);
    parts.replaceAll((_, value) -> Math.round(value * 1e4) / 1e4);
    ClaimLabel label = label(independent, tau, score);
    Optional<ClaimLabel> other =
        Stream.of(score - spread, score + spread)
            .map(near -> label(independent, tau, near))
            .filter(near -> near != label)
            .findFirst();
    return new Result(label, other, Math.round(score * 1e4) / 1e4, parts);
  }

  /// Standard error of the score from those of the two percentiles.
  private double spread(double factor, Cohorts.Place length, Cohorts.Place limits) {
    return factor
        * number("slope")
        * Math.hypot(number("length") * length.deviation(), number("limits") * limits.deviation());
  }

  /// The weights of what isn't known are shared out among the rest.
  private double breadthOf(Map<String, Double> parts) {
    double sum = 0;
    double weights = 0;
    for (String name : NAMES) {
      Double value = parts.get(name);
      if (value != null) {
        sum += number(name) * value;
        weights += number(name);
      }
    }
    return weights == 0 ? 0.5 : sum / weights;
  }

  private ClaimLabel label(boolean independent, double tau, double score) {
    if (!independent) {
      return ClaimLabel.IMPROVEMENT;
    }
    if (tau >= number("coreFactor") && score >= number("coreScore")) {
      return ClaimLabel.CORE;
    }
    return score < number("peripheralScore") || tau <= number("peripheralFactor")
        ? ClaimLabel.PERIPHERAL
        : ClaimLabel.IMPROVEMENT;
  }
}
