package monazite.query.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What stands of a family in one market.
///
/// @param state on the day of the census
/// @param lo earliest last day of the latest right, all fees paid
/// @param hi latest last day of it
/// @param alive chance that the right stands on the day of the census: 1 for a live one, less where
///     fees are unknown, by how many of its age and office are kept; empty where nobody knows
public record MarketState(
    State state, Optional<LocalDate> lo, Optional<LocalDate> hi, Optional<Double> alive) {
  /// What a right is on a day.
  public enum State {
    /// granted and in force
    LIVE,
    /// applied for
    PENDING,
    /// granted, and ended before its time: fees, revocation, surrender
    LAPSED,
    /// granted, and at the end of its term
    EXPIRED,
    /// nothing was filed, or what was filed never became a right
    NEVER,
    /// granted, within its term, nothing known of fees; or nothing known at all
    UNKNOWN
  }

  public MarketState {
    if (lo.isPresent() && hi.isPresent() && lo.get().isAfter(hi.get())) {
      throw new IllegalArgumentException("an end between " + lo.get() + " and " + hi.get());
    }
    if (alive.isPresent() && !(alive.get() >= 0 && alive.get() <= 1)) {
      throw new IllegalArgumentException("a chance of " + alive.get());
    }
  }

  /// A right of a state whose end is known within bounds.
  public static MarketState of(State state, LocalDate lo, LocalDate hi) {
    return new MarketState(state, Optional.of(lo), Optional.of(hi), Optional.empty());
  }

  /// A state without an end.
  public static MarketState of(State state) {
    return new MarketState(state, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Whether there is, or may be, something that forbids.
  public boolean standing() {
    return state == State.LIVE || state == State.PENDING || state == State.UNKNOWN;
  }

  /// Share of the span of possible ends that lies after a day: the chance that the term reaches
  /// beyond it, fees paid. Empty without an end.
  public Optional<Double> reachesBeyond(LocalDate day) {
    if (lo.isEmpty() && hi.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = lo.or(() -> hi).orElseThrow();
    LocalDate to = hi.or(() -> lo).orElseThrow();
    double width = ChronoUnit.DAYS.between(from, to) + 1.0;
    double after = ChronoUnit.DAYS.between(day, to);
    return Optional.of(Math.clamp(after / width, 0.0, 1.0));
  }
}
