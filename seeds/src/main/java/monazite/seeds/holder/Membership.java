package monazite.seeds.holder;

import java.time.LocalDate;
import java.util.Optional;

/// That a company belonged to a group: another held the most of its shares. Its rights stay its
/// own.
///
/// @param of id of the holder that leads the group
/// @param from date, month or year since when; empty where it isn't known
/// @param until first date, month or year in which it did no longer; empty while it does
/// @param evidence page or citation
public record Membership(
    String of, Optional<String> from, Optional<String> until, String evidence) {

  /// Whether it stood on a day. A month or year without its day begins with its first day.
  public boolean holdsOn(LocalDate day) {
    return from.map(date -> !PartialDate.firstDay(date).isAfter(day)).orElse(true)
        && until.map(date -> PartialDate.firstDay(date).isAfter(day)).orElse(true);
  }
}
