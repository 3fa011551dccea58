package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Optional;

/// A day that is known to lie between two days, both included; equal where it is known exactly.
///
/// @param lo earliest possible day; far in the past where nothing bounds it
/// @param hi latest possible day; far in the future where nothing bounds it
public record DateSpan(LocalDate lo, LocalDate hi) {
  private static final LocalDate PAST = LocalDate.of(1000, 1, 1);
  private static final LocalDate FUTURE = LocalDate.of(4000, 1, 1);
  private static final LocalDate KNOWN_FROM = LocalDate.of(1400, 1, 1);
  private static final LocalDate KNOWN_TO = LocalDate.of(3600, 1, 1);

  /// Any day at all.
  public static final DateSpan OPEN = new DateSpan(PAST, FUTURE);

  public DateSpan {
    if (lo.isAfter(hi)) {
      throw new IllegalArgumentException(lo + " lies after " + hi);
    }
  }

  /// Exactly this day.
  public static DateSpan of(LocalDate day) {
    return new DateSpan(day, day);
  }

  /// This day or later.
  public static DateSpan from(LocalDate day) {
    return new DateSpan(day, later(day, FUTURE));
  }

  /// This day or earlier.
  public static DateSpan to(LocalDate day) {
    return new DateSpan(earlier(PAST, day), day);
  }

  /// The earliest day, if something bounds it.
  public Optional<LocalDate> earliest() {
    return lo.isBefore(KNOWN_FROM) ? Optional.empty() : Optional.of(lo);
  }

  /// The latest day, if something bounds it.
  public Optional<LocalDate> latest() {
    return hi.isAfter(KNOWN_TO) ? Optional.empty() : Optional.of(hi);
  }

  /// The day, where it is known exactly.
  public Optional<LocalDate> exact() {
    return isExact() ? Optional.of(lo) : Optional.empty();
  }

  /// True where the day is known exactly.
  public boolean isExact() {
    return lo.equals(hi);
  }

  /// The days in both; empty where there are none.
  public Optional<DateSpan> and(DateSpan other) {
    LocalDate later = later(lo, other.lo);
    LocalDate earlier = earlier(hi, other.hi);
    return later.isAfter(earlier) ? Optional.empty() : Optional.of(new DateSpan(later, earlier));
  }

  /// The shortest span that holds both.
  public DateSpan hull(DateSpan other) {
    return new DateSpan(earlier(lo, other.lo), later(hi, other.hi));
  }

  /// The span of the earlier of two days.
  public DateSpan earlierOf(DateSpan other) {
    return new DateSpan(earlier(lo, other.lo), earlier(hi, other.hi));
  }

  /// The span of the later of two days.
  public DateSpan laterOf(DateSpan other) {
    return new DateSpan(later(lo, other.lo), later(hi, other.hi));
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /// `1997-07-29`, or `1997-07-01..1997-07-31`, with `?` for an open end.
  @Override
  public String toString() {
    return isExact()
        ? lo.toString()
        : earliest().map(LocalDate::toString).orElse("?")
            + ".."
            + latest().map(LocalDate::toString).orElse("?");
  }
}
