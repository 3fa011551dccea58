package monazite.seeds.family;

import java.util.List;
import java.util.Map;

/// Weights, thresholds and phrases by which evidence is judged.
///
/// @param numbers weights and thresholds by name: `claim`, `title`, `assignFrom`, ...
/// @param strengths weight of a code by strength
/// @param phrases phrase lists by name, all languages together: `negationBefore`, `device`, ...
public record Judging(
    Map<String, Double> numbers,
    Map<Code.Strength, Double> strengths,
    Map<String, List<String>> phrases) {
  public Judging {
    numbers = Map.copyOf(numbers);
    strengths = Map.copyOf(strengths);
    phrases = Map.copyOf(phrases);
  }

  /// A weight or threshold.
  ///
  /// @throws IllegalArgumentException where there is none of that name
  public double number(String name) {
    Double value = numbers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("judging.json has no number " + name);
    }
    return value;
  }

  /// The phrases of a list.
  ///
  /// @throws IllegalArgumentException where there is none of that name
  public List<String> phrases(String name) {
    List<String> list = phrases.get(name);
    if (list == null) {
      throw new IllegalArgumentException("judging.json has no phrases " + name);
    }
    return list;
  }
}
