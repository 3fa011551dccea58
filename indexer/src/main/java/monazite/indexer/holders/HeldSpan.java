package monazite.indexer.holders;

import java.time.LocalDate;

/// The days on which a holder has a right.
///
/// @param id of the holder
/// @param name to show
/// @param from first day
/// @param to last day; 9999-12-31 where no end is in sight
/// @param place among joint holders, from 0
public record HeldSpan(String id, String name, LocalDate from, LocalDate to, int place) {
  /// The last day of all.
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  /// Whether a day lies within.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
