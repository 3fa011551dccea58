package monazite.seeds.gap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// A property that a target may set a number for and a claim may reach.
///
/// @param id stable id: `purity`
/// @param words that name it, in lower case, in any language
/// @param units by name: factor to the first one
public record Metric(String id, List<String> words, Map<String, Double> units) {
  public Metric {
    words = List.copyOf(words);
    units = Map.copyOf(units);
  }

  /// Whether a text speaks of it.
  public boolean in(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(low::contains);
  }

  /// A value in the metric's first unit; empty for a unit that it isn't measured in.
  public OptionalDouble normal(double value, String unit) {
    Double factor = units.get(unit.strip());
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(value * factor);
  }
}
