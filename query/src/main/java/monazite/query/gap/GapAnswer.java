package monazite.query.gap;

import java.util.List;

/// All that the engine says of a census.
///
/// @param gaps by type, within a type the surest first
/// @param insufficient what can't be told
/// @param setAside what no gap can be
/// @param matrices the counts behind cells
/// @param quadrants the materials between growth and concentration, by id
/// @param notes what holds for all: too few families, no policy, no states
/// @param seed of the random draws
public record GapAnswer(
    List<Gap> gaps,
    List<Insufficient> insufficient,
    List<SetAside> setAside,
    List<GapMatrix> matrices,
    List<Quadrant> quadrants,
    List<String> notes,
    long seed) {
  public GapAnswer {
    gaps = List.copyOf(gaps);
    insufficient = List.copyOf(insufficient);
    setAside = List.copyOf(setAside);
    matrices = List.copyOf(matrices);
    quadrants = List.copyOf(quadrants);
    notes = List.copyOf(notes);
  }
}
