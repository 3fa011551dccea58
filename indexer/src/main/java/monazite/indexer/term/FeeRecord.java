package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

  /// The days of events, on which a status may change.
  public List<LocalDate> days() {
    return events.stream()
        .flatMap(event -> Stream.concat(event.date().stream(), event.effective().stream()))
        .distinct()
        .toList();
  }

  /// Whether the words say that it lapsed, whenever that was.
  boolean saidLapsed() {
    return says("lapsed", "expired for", "unpaid", "not paid") && !says("not lapsed");
  }

  /// Whether the words say that the fees are paid.
  boolean saidPaid() {
    return says("paid", "in force", "current")
        && !says("unpaid", "not paid", "unknown", "not current", "not in force");
  }

  /// Whether the words say anything that is read here; that nothing is known is said, too.
  boolean understood() {
    return words.isEmpty()
        || complete
        || saidLapsed()
        || saidPaid()
        || says("unknown", "not known", "missing")
        || words.equals("?");
  }

  private boolean says(String... phrases) {
    return Arrays.stream(phrases).anyMatch(words::contains);
  }
}
