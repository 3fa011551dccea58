package monazite.indexer.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.util.BytesRef;

/// A patent as lists show it; small enough to be read for every match of a report.
///
/// @param publication normalised number
/// @param title in English where there is one
/// @param holder who holds the right on the day asked for, as far as is known; empty without an
///     assignee
/// @param holderId what tells that holder from others; empty without an assignee
/// @param families ids, the primary first, mentions left out
/// @param primaryFamily the one that the first claim is for
/// @param topics ids
/// @param claimsLabel core, improvement, peripheral or insufficient
/// @param priority the earliest day claimed; empty where none is stated
/// @param lo earliest last day of the right, if all fees are paid
/// @param hi latest last day
/// @param simpleFamily key of the simple family; the publication itself where none is known
/// @param replaces the patent, without kind code, that a reissue stands in place of; else empty
/// @param statuses the status over time
/// @param states of a bundle of national rights, the status over time in each state; see `statusIn`
/// @param coreLabel how core the right is among all of the index; empty where it isn't labelled
public record Summary(
    String publication,
    String title,
    String office,
    String kind,
    String holder,
    String holderId,
    List<String> families,
    Optional<String> primaryFamily,
    List<String> topics,
    String claimsLabel,
    Optional<LocalDate> filed,
    Optional<LocalDate> priority,
    Optional<LocalDate> granted,
    Optional<LocalDate> lo,
    Optional<LocalDate> hi,
    String simpleFamily,
    String replaces,
    List<StatusSpan> statuses,
    Map<String, List<StatusSpan>> states,
    String coreLabel) {
  public Summary {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    statuses = List.copyOf(statuses);
    states = Map.copyOf(states);
  }

  /// The same in a simple family and with a core label, both of which other patents decide.
  public Summary placed(String family, String label) {
    return new Summary(
        publication,
        title,
        office,
        kind,
        holder,
        holderId,
        families,
        primaryFamily,
        topics,
        claimsLabel,
        filed,
        priority,
        granted,
        lo,
        hi,
        family,
        replaces,
        statuses,
        states,
        label);
  }

  /// The last day of the right where it is certain.
  public Optional<LocalDate> lastDay() {
    return lo.isPresent() && lo.equals(hi) ? lo : Optional.empty();
  }

  /// The status on a day; `UNKNOWN` where nothing is known of that day.
  public String statusOn(LocalDate day) {
    for (StatusSpan span : statuses) {
      if (span.holdsOn(day)) {
        return span.status();
      }
    }
    return "UNKNOWN";
  }

  /// The status in one state of a bundle of national rights; empty where nothing is told of any of
  /// its states. A state that isn't named has the status of `others`.
  public Optional<String> statusIn(String state, LocalDate day) {
    List<StatusSpan> spans = states.getOrDefault(state, states.getOrDefault("others", List.of()));
    return spans.stream().filter(span -> span.holdsOn(day)).map(StatusSpan::status).findFirst();
  }

  /// Reads what the index holds, with the holder of today.
  public static Summary read(BytesRef bytes) {
    return SummaryReader.ofOne(HeldSpan.END).read(bytes);
  }
}
