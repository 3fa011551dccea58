package monazite.indexer.merge;

import java.util.Map;
import java.util.TreeMap;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;

/// The one document that several sources make together.
///
/// @param document the united document; its `source` is the richest one
/// @param origins where each stated value came from, by field name
public record Merged(PatentDocument document, Map<String, Source> origins) {
  public Merged {
    origins = java.util.Collections.unmodifiableMap(new TreeMap<>(origins));
  }
}
