package monazite.indexer.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which rights cite which: publications of one right count once, and none cites itself.
final class CitationGraph {
  private static final SortedSet<String> NOBODY = new TreeSet<>();

  private final Map<String, SortedSet<String>> citing = new HashMap<>();

  /// @param rightOf id of the right of a publication number without kind
  CitationGraph(Collection<Right> rights, Map<String, String> rightOf) {
    for (Right right : rights) {
      for (String cited : right.cites()) {
        String other = rightOf.get(cited);
        if (other != null && !other.equals(right.id())) {
          citing.computeIfAbsent(other, _ -> new TreeSet<>()).add(right.id());
        }
      }
    }
  }

  /// The rights that cite a right.
  SortedSet<String> citing(String id) {
    return citing.getOrDefault(id, NOBODY);
  }

  /// The rights that cite a right or cite one that does.
  Set<String> near(String id) {
    Set<String> near = new TreeSet<>(citing(id));
    citing(id).forEach(one -> near.addAll(citing(one)));
    return near;
  }
}
