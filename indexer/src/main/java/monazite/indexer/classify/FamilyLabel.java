package monazite.indexer.classify;

import java.util.List;

/// One family that a document belongs to.
///
/// @param id the family's id
/// @param role what the document is to it
/// @param score sum of the evidence's weights; 1 is what one defining code gives
/// @param primary true for the one that the document is about
/// @param evidence strongest first
public record FamilyLabel(
    String id, Role role, double score, boolean primary, List<Evidence> evidence) {
  public FamilyLabel {
    evidence = List.copyOf(evidence);
  }
}
