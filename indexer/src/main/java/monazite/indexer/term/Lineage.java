package monazite.indexer.term;

import java.util.List;

/// Earlier applications that a case claims.
///
/// @param parents filing dates of applications that give this one its date: parents, their parents,
///     international applications continued
/// @param others filing dates of provisional and foreign applications, which never start a term
/// @param priorities dates of claims of which it isn't said what they are, or only by `type`
/// @param type the type stated for the priorities; empty where none is
/// @param continuity whether `parents` is all there is
public record Lineage(
    List<DateSpan> parents,
    List<DateSpan> others,
    List<DateSpan> priorities,
    String type,
    Continuity continuity) {

  /// How much is known of earlier applications.
  public enum Continuity {
    /// The source would name any.
    STATED,
    /// Nothing is said: what is listed is taken to be all.
    ASSUMED,
    /// Said to be unknown.
    UNKNOWN
  }

  /// No earlier application known of.
  public static final Lineage NONE =
      new Lineage(List.of(), List.of(), List.of(), "", Continuity.ASSUMED);

  public Lineage {
    parents = List.copyOf(parents);
    others = List.copyOf(others);
    priorities = List.copyOf(priorities);
  }
}
