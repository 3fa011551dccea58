package monazite.indexer.classify;

import java.util.List;

/// One technology topic of a document.
///
/// @param id the topic's id
/// @param evidence where its words stand
public record TopicLabel(String id, List<Evidence> evidence) {
  public TopicLabel {
    evidence = List.copyOf(evidence);
  }
}
