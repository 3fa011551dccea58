package monazite.indexer.claims;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.indexer.claims.ClaimFeatures.Sign;
import monazite.seeds.SeedException;
import monazite.seeds.grammar.Chemistry;
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

  Chemistry chemistry() {
    return grammar.chemistry();
  }

  /// How many settings of a process, or more, tell what it is where it is a single step.
  int fewestSettings() {
    return grammar.reach().fewestSettings();
  }

  /// The score of a claim among those of its type, language and field.
  Result of(ClaimFeatures claim, Cohorts.Field field) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("kind", factors.getOrDefault(claim.type(), 0.0));
    double tau = factor(claim, field, parts);
    String type = claim.type().id();
    Cohorts.Place length = grammar.cohorts().words(type, claim.language(), field, claim.words());
    Cohorts.Place limits =
        grammar.cohorts().limitations(type, claim.language(), field, claim.limitations());
    double most = claim.has(Sign.RESULT) ? grammar.reach().resultBreadth() : 1;
    parts.put("type", tau);
    parts.put("length", Math.min(most, 1 - length.percentile()));
    parts.put("limits", Math.min(most, 1 - limits.percentile()));
    if (claim.transition() != Transition.NONE) {
      parts.put("transition", opennessOf(claim.transition()));
    }
    ClaimBreadth.openness(claim.rooms()).ifPresent(q -> parts.put("openness", q));
    ClaimBreadth.alternatives(claim.sets(), grammar.chemistry())
        .ifPresent(m -> parts.put("alternatives", m));
    double reach = breadthOf(parts);
    parts.put("breadth", reach);
    double form = (claim.jepson() ? number("jepson") : 1) * (claim.means() ? number("means") : 1);
    double dependence = claim.independent() ? 1 : number("dependent");
    parts.put("dependence", dependence);
    parts.put("form", form);
    parts.put("peers", (double) length.claims());
    parts.put("fieldPeers", (double) length.ofField());
    double score = tau * (number("base") + number("slope") * reach) * dependence * form;
    double spread = spread(tau * dependence * form, length, limits);
    parts.put("spread", spread);
    parts.replaceAll((_, value) -> Math.round(value * 1e4) / 1e4);
    boolean wide = parts.getOrDefault("openness", 1.0) >= number("coreOpenness");
    ClaimLabel label = label(claim.independent(), tau, score, wide);
    Optional<ClaimLabel> other =
        Stream.of(score - spread, score + spread)
            .map(near -> label(claim.independent(), tau, near, wide))
            .filter(near -> near != label)
            .findFirst();
    return new Result(label, other, Math.round(score * 1e4) / 1e4, parts);
  }

  /// The factor of the type, lowered by what the claim is beside it; a claim that takes over all of
  /// another reaches no further than that. Each sign is a part of its own
  /// with the factor that it allows.
  private double factor(ClaimFeatures claim, Cohorts.Field field, Map<String, Double> parts) {
    for (Sign sign : claim.signs()) {
      parts.put(sign.id(), most(sign));
    }
    double standing =
        grammar
            .reach()
            .standing(field.family(), claim.type().id(), claim.contents(), claim.share());
    if (standing < 1) {
      parts.put("recipe", standing);
    }
    double own = factors.getOrDefault(claim.type(), 0.0);
    if (claim.above() < own) {
      parts.put("above", claim.above());
    }
    double tau = Math.min(standing, Math.min(claim.above(), own));
    for (Sign sign : claim.signs()) {
      if (sign != Sign.RESULT) {
        tau = Math.min(tau, most(sign));
      }
    }
    return tau;
  }

  private double most(Sign sign) {
    return switch (sign) {
      case SURROUNDING -> number("surrounding");
      case SWISS_TYPE -> grammar.reach().swissType();
      case PURPOSE -> grammar.reach().purpose();
      case ONE_STEP -> grammar.reach().oneStep();
      case RESULT -> grammar.reach().resultBreadth();
    };
  }

  /// What the score of a claim would be without one of the parts that it has.
  ///
  /// @param part of the breadth; or `type`, as if all types reached as far; `signs`, the type's own
  ///     factor alone; `form`
  double without(String part, Map<String, Double> parts) {
    if (!parts.containsKey("breadth")) {
      return 0;
    }
    Map<String, Double> rest = new LinkedHashMap<>(parts);
    rest.remove(part);
    double tau =
        switch (part) {
          case "type" -> 1;
          case "signs" -> parts.getOrDefault("kind", 0.0);
          default -> parts.getOrDefault("type", 0.0);
        };
    return tau
        * (number("base") + number("slope") * breadthOf(rest))
        * parts.getOrDefault("dependence", 1.0)
        * rest.getOrDefault("form", 1.0);
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

  /// @param wide whether its ranges are not narrow: those of what is known already are
  private ClaimLabel label(boolean independent, double tau, double score, boolean wide) {
    if (!independent) {
      return ClaimLabel.IMPROVEMENT;
    }
    if (wide && tau >= number("coreFactor") && score >= number("coreScore")) {
      return ClaimLabel.CORE;
    }
    return score < number("peripheralScore") || tau <= number("peripheralFactor")
        ? ClaimLabel.PERIPHERAL
        : ClaimLabel.IMPROVEMENT;
  }
}
