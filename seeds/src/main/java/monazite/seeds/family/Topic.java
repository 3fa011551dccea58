package monazite.seeds.family;

import java.util.List;
import java.util.Map;

/// A technology topic that policy papers and patents share.
///
/// @param id stable id: `grain_boundary_diffusion`
/// @param names by language (ISO 639-1)
/// @param families ids of the families in which it occurs; only their documents get it
/// @param terms words for it
/// @param sources where the file's facts come from
public record Topic(
    String id,
    Map<String, String> names,
    List<String> families,
    List<Term> terms,
    List<String> sources) {
  public Topic {
    names = Map.copyOf(names);
    families = List.copyOf(families);
    terms = List.copyOf(terms);
    sources = List.copyOf(sources);
  }
}
