package monazite.seeds.gap;

import java.util.List;

/// A topic that is about doing without critical elements.
///
/// @param topic its id
/// @param spares symbols of the elements that are spared
/// @param reason why they are critical, in a sentence
/// @param citation where that stands
public record Substitution(String topic, List<String> spares, String reason, String citation) {
  public Substitution {
    spares = List.copyOf(spares);
  }
}
