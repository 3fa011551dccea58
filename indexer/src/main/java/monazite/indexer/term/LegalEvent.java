package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Optional;

/// A fee event or legal event of a right.
///
/// @param code code as the office's feed has it; empty for a bare payment
/// @param text words that came with it
/// @param date date of the event or of its publication
/// @param effective date from which it counts, where stated
/// @param stage year of the fee, of payments (4, 8, 12)
/// @param state the contracting state, where it concerns one only
/// @param category letter of the class into which the feed puts it (H: right ceased, K: revived,
///     ...); empty where it tells none
/// @param sign the feed's sign for its influence on the right, `+` or `-`; empty without one
public record LegalEvent(
    String code,
    String text,
    Optional<LocalDate> date,
    Optional<LocalDate> effective,
    Optional<Integer> stage,
    String state,
    String category,
    String sign) {

  /// The day it counts from, as far as is known: of effect, else of the entry.
  Optional<LocalDate> day() {
    return effective.or(() -> date);
  }
}
