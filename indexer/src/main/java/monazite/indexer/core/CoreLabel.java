package monazite.indexer.core;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How core a right is.
///
/// @param label core, improvement, peripheral or insufficient
/// @param score 0 to 1; absent where nothing is known
/// @param coverage share of the weights of which something is known
/// @param stability share of slightly other weights that give the same label
/// @param groups what the score is made of
/// @param flags borderline, unexamined, possiblyCore, corrected
public record CoreLabel(
    String label,
    Optional<Double> score,
    double coverage,
    double stability,
    List<Group> groups,
    List<String> flags) {
  public CoreLabel {
    groups = List.copyOf(groups);
    flags = List.copyOf(flags);
  }

  /// One group.
  ///
  /// @param x 0 to 1; absent where nothing is known
  /// @param why what it was made of, in words
  public record Group(String name, double weight, Optional<Double> x, String why) {}

  /// The same with a person's label.
  CoreLabel corrected(String said) {
    List<String> changed = new ArrayList<>(flags);
    changed.remove("borderline");
    changed.add("corrected");
    return new CoreLabel(said, score, coverage, stability, groups, changed);
  }

  /// The label as JSON: label, score, coverage, stability, groups, flags.
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("label", label);
    json.put("score", score.map(CoreLabel::rounded).orElse(null));
    json.put("coverage", rounded(coverage));
    json.put("stability", rounded(stability));
    ArrayNode parts = json.putArray("groups");
    for (Group group : groups) {
      ObjectNode part = parts.addObject();
      part.put("name", group.name());
      part.put("weight", group.weight());
      part.put("x", group.x().map(CoreLabel::rounded).orElse(null));
      part.put("why", group.why());
    }
    flags.forEach(json.putArray("flags")::add);
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
