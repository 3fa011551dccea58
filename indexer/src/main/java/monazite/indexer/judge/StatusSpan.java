package monazite.indexer.judge;

import java.time.LocalDate;

/// The days on which a right has a status, as far as is known today.
///
/// @param status as in the term's own words: `IN_FORCE`, `EXPIRED_TERM`, ...
/// @param from first day
/// @param to last day; [LocalDate#MAX] where no end is in sight
public record StatusSpan(String status, LocalDate from, LocalDate to) {
  /// Whether a day lies within.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
