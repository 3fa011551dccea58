package monazite.query.policy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// What the index says to a statement.
///
/// @param answer of all its parts: what one of them contradicts is contradicted
/// @param partly whether that holds of some parts of the statement only
/// @param reasons each with its figures
/// @param publications that the figures were counted from, the telling ones first
public record Verdict(
    PatentSaying saying,
    Answer answer,
    boolean partly,
    List<String> reasons,
    List<String> publications) {
  /// What the index can say.
  public enum Answer {
    CONTRADICTS("contradicts"),
    SUPPORTS("supports"),
    CANNOT_JUDGE("cannot judge");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    /// As people read it.
    public String words() {
      return words;
    }
  }

  /// As people read it.
  public String words() {
    return answer.words() + (partly ? " in part" : "");
  }

  public Verdict {
    reasons = List.copyOf(reasons);
    publications = List.copyOf(publications);
  }

  /// The verdict as JSON: document, place, words, ours, families, holders, verdict, partly,
  /// reasons, publications.
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("document", saying.document());
    json.put("place", saying.place());
    json.put("words", saying.words());
    json.put("ours", saying.ours());
    saying.families().forEach(json.putArray("families")::add);
    saying.holders().forEach(json.putArray("holders")::add);
    json.put("verdict", answer.name().toLowerCase(Locale.ROOT));
    json.put("partly", partly);
    reasons.forEach(json.putArray("reasons")::add);
    publications.forEach(json.putArray("publications")::add);
    return json;
  }
}
