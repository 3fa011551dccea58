package monazite.seeds.law;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How the last day of a period of months is found from the date that starts it.
public enum EndRule {
  /// The first day isn't counted: the same day of the month, or the month's last where it lacks it.
  ANNIVERSARY,
  /// The first day counts: the day before the anniversary.
  DAY_BEFORE,
  /// The last day of the anniversary's month.
  MONTH_END;

  /// The last day of a period.
  ///
  /// @param months length, added at once; 0 gives the start itself
  public LocalDate lastDay(LocalDate start, int months) {
    LocalDate anniversary = start.plusMonths(months);
    if (months == 0) {
      return start;
    }
    return switch (this) {
      case ANNIVERSARY -> anniversary;
      // A period from 29 February ends with February: taking a further day away would lose one.
      case DAY_BEFORE ->
          anniversary.getDayOfMonth() < start.getDayOfMonth()
              ? anniversary
              : anniversary.minusDays(1);
      case MONTH_END -> anniversary.with(TemporalAdjusters.lastDayOfMonth());
    };
  }
}
