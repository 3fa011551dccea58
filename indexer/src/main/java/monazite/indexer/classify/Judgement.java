package monazite.indexer.classify;

import java.util.List;
import java.util.Optional;

/// What a document is about.
///
/// @param families best first; empty where it is nothing of any family
/// @param topics in the order of their ids; empty without families
public record Judgement(List<FamilyLabel> families, List<TopicLabel> topics) {
  /// Nothing of any family.
  public static final Judgement NOTHING = new Judgement(List.of(), List.of());

  public Judgement {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
  }

  /// The family that the document is about.
  public Optional<FamilyLabel> primary() {
    return families.stream().filter(FamilyLabel::primary).findFirst();
  }

  /// The families on whose material the document is.
  public List<String> ofMaterial() {
    return families.stream().filter(one -> one.role().ofMaterial()).map(FamilyLabel::id).toList();
  }
}
