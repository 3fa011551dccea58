package monazite.query.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import monazite.seeds.gap.GapRules;
import monazite.seeds.gap.Metric;

/// Which families state a value of a target's property, and which of them reach the target.
///
/// @param metric id of the property
/// @param stating families that state a value in a unit that can be compared
/// @param reaching those of them that reach it
record TargetReach(String metric, List<CountedFamily> stating, List<CountedFamily> reaching) {
  TargetReach {
    stating = List.copyOf(stating);
    reaching = List.copyOf(reaching);
  }

  /// Compares values in the property's first unit; empty where the target is of no property that
  /// claims state, or in no unit of it.
  static Optional<TargetReach> of(Demand demand, List<CountedFamily> families, GapRules rules) {
    Optional<Metric> metric = rules.metric(demand.metric().orElse(""));
    if (metric.isEmpty() || demand.value().isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble aim = metric.get().normal(demand.value().get(), demand.unit().orElse(""));
    if (aim.isEmpty()) {
      return Optional.empty();
    }
    boolean upwards = !demand.comparator().orElse(">=").startsWith("<");
    List<CountedFamily> stating = new ArrayList<>();
    List<CountedFamily> reaching = new ArrayList<>();
    for (CountedFamily family : families) {
      OptionalDouble best = best(family, metric.get(), upwards);
      if (best.isPresent()) {
        stating.add(family);
        double beyond = best.getAsDouble() - aim.getAsDouble();
        if (upwards ? beyond >= 0 : beyond <= 0) {
          reaching.add(family);
        }
      }
    }
    return Optional.of(new TargetReach(metric.get().id(), stating, reaching));
  }

  private static OptionalDouble best(CountedFamily family, Metric metric, boolean upwards) {
    double[] values =
        family.values().stream()
            .filter(value -> value.metric().equals(metric.id()))
            .map(value -> metric.normal(value.value(), value.unit()))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(upwards ? values[values.length - 1] : values[0]);
  }
}
