package monazite.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/// Reads the JSON of records: no text in it is longer than a record, and no real one is nested so
/// deep.
public final class BoundedJson {
  private static final int DEEPEST = 100;

  private BoundedJson() {}

  /// A factory of parsers that end with an error beyond these bounds.
  public static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(SourceFormat.LARGEST_RECORD)
                .maxNestingDepth(DEEPEST)
                .build())
        .build();
  }
}
