package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.Optional;
import monazite.query.ask.LandscapeQuery;

/// What an expiry report is asked.
///
/// @param query the patents listed and counted by period
/// @param scope the patents that core and fence, cliffs and early ends are made of: a window must
///     not shorten a fence
/// @param market only rights that stand or stood there, European patents in their states among them
/// @param from first day of the windows; empty where they begin with the first right
/// @param to last day of the windows
/// @param period what windows are long
/// @param grouping what windows are counted apart by, besides all together
/// @param limit rights listed at most; all are counted
/// @param evidence rights at most whose calculation is told step by step
public record ExpiryQuestion(
    LandscapeQuery query,
    LandscapeQuery scope,
    Optional<String> market,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Period period,
    Optional<Grouping> grouping,
    int limit,
    int evidence) {
  /// Everything, by year.
  public static ExpiryQuestion everything(int limit, int evidence) {
    LandscapeQuery all = new LandscapeQuery.All();
    return new ExpiryQuestion(
        all,
        all,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Period.YEAR,
        Optional.empty(),
        limit,
        evidence);
  }

  LocalDate first() {
    return from.orElse(LocalDate.of(1, 1, 1));
  }

  LocalDate end() {
    return to.orElse(LocalDate.of(9999, 12, 31));
  }
}
