package monazite.indexer.learn;

import java.util.List;
import java.util.Set;

/// A document to learn from.
///
/// @param key publication number
/// @param features its words
/// @param certain families that its codes say
/// @param doubtful families that its codes leave open
record Example(String key, List<String> features, Set<String> certain, Set<String> doubtful) {
  Example {
    features = List.copyOf(features);
    certain = Set.copyOf(certain);
    doubtful = Set.copyOf(doubtful);
  }
}
