package monazite.indexer.term;

import java.util.List;

/// What is known of fees and legal events.
///
/// @param kept a list of payments or events was handed in, even an empty one
/// @param complete the list is said to be complete and current
/// @param events payments and events as handed in
/// @param words a status in words; empty where none is stated
public record FeeRecord(boolean kept, boolean complete, List<LegalEvent> events, String words) {
  /// Nothing known.
  public static final FeeRecord NONE = new FeeRecord(false, false, List.of(), "");

  public FeeRecord {
    events = List.copyOf(events);
  }
}
